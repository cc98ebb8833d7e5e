import { describePlayground, textsOf } from "../support/e2e-playground";

describePlayground("Languages", (visit) => {
  test("a French paper is judged as French beside a pane in English", async () => {
    const visitor = await visit();
    await visitor.openSample("Complete, in French");
    await visitor.seeInOutline("Line to take", "Filled");
    await visitor.pane.getByText("7 of 7 filled").waitFor();

    await visitor.press("More");
    await visitor.pane.getByText("Checked as French").waitFor();
  });

  test("a French Word speaks French, and its new briefings are French", async () => {
    const visitor = await visit();
    await visitor.choose("Français");
    await visitor.page.getByRole("button", { name: "Télécharger" }).waitFor();
    await visitor.pane.getByRole("button", { name: /^Insérer/ }).waitFor();

    await visitor.page.getByRole("button", { name: "Nouveau" }).click();
    await visitor.page.getByRole("group", { name: "Briefing" }).getByRole("button").first().click();
    await visitor.words("Contexte").waitFor();
    expect(textsOf(await visitor.download())).toContain("Participants");
  });
});
