import { readFileSync } from "node:fs";
import { describePlayground, textsOf } from "../support/e2e-playground";

const complete = readFileSync("assets/samples/complete.en.docx");

describePlayground("The window", (visit) => {
  test("a file that is dropped is opened, and changes are not lost without a question", async () => {
    const visitor = await visit();
    await visitor.dropFile("Version 2.1.docx", readFileSync("assets/samples/half-finished.en.docx"));
    await visitor.page.getByText("Version 2.1.docx").waitFor();
    await visitor.typeAfter("Second topic", " and more");

    const { page } = visitor;
    await visitor.dropFile("Another.docx", complete);
    await page.getByRole("button", { name: "Keep the document" }).click();
    expect(textsOf(await visitor.download())).toContain("[Second topic] and more");

    await visitor.typeAfter("and more", ", and more");
    await visitor.dropFile("Another.docx", complete);
    await page.getByRole("button", { name: "Leave them" }).click();
    await page.getByText("Another.docx").waitFor();
    await visitor.pane.getByText("7 of 7 filled").waitFor();
  });

  test("the pane is as wide as one makes it, with the mouse and with the keys, within bounds", async () => {
    const { page } = await visit();
    const divider = page.getByRole("separator", { name: "Width of the pane" });
    const width = async (): Promise<number> => (await page.locator("aside.pane").boundingBox())?.width ?? 0;
    const before = await width();

    const from = await divider.boundingBox();
    await page.mouse.move((from?.x ?? 0) + 2, 400);
    await page.mouse.down();
    await page.mouse.move((from?.x ?? 0) - 98, 400, { steps: 4 });
    await page.mouse.up();
    const dragged = await width();
    expect(dragged - before).toBeGreaterThan(90);

    await divider.press("ArrowRight");
    expect(await width()).toBe(dragged - 20);
    for (let presses = 0; presses < 20; presses += 1) await divider.press("ArrowRight");
    expect(await width()).toBe(280);
  });
});
