import { describePlayground } from "../support/e2e-playground";

const reason = "The minister's office sends it on Monday";
const pane = "iframe[title='Briefline pane']";
const accept = /^Accept, in “Line to take”/;

describePlayground("Accepting a finding", (visit) => {
  test("it folds away with its reason, is still accepted in the saved file, and falls when its words change", async () => {
    const visitor = await visit();
    await visitor.openSample("Half-finished");
    await visitor.press(accept);
    expect(await visitor.barriers(pane)).toEqual([]);
    await visitor.page.keyboard.type(reason);
    await visitor.page.keyboard.press("Enter");
    await visitor.pane.getByText("Accepted. It stays in the list, with the reason.").waitFor();
    expect(await visitor.pane.getByRole("button", { name: accept }).count()).toBe(0);
    await visitor.press("1 accepted");
    await visitor.pane.getByText(`Accepted: “${reason}”`).waitFor();
    expect(await visitor.barriers(pane)).toEqual([]);

    await visitor.typeAfter("[Second topic]", ", and what it costs");
    await visitor.pane.getByText(`Accepted: “${reason}”`).waitFor();

    await visitor.openFile("saved.docx", await visitor.downloadFile());
    await visitor.page.getByText("saved.docx").waitFor();
    await visitor.press("1 accepted");
    await visitor.pane.getByText(`Accepted: “${reason}”`).waitFor();

    await visitor.typeAfter("Line to take", ":");
    const fallen = visitor.pane.getByRole("group", { name: "No longer accepted" });
    await fallen.getByText(reason).waitFor();
    expect(await fallen.textContent()).toContain("so it counts again");
    await visitor.pane.getByRole("button", { name: accept }).waitFor();
    expect(await visitor.barriers(pane)).toEqual([]);
  });
});
