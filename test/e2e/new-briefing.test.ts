import { describePlayground, textsOf, type Visitor } from "../support/e2e-playground";

const skeleton = ["Topics", "Participants", "Line to take", "Speaking points", "Background"];

const headingsOf = (texts: readonly string[]): readonly string[] => texts.filter((text) => skeleton.includes(text));

const fillForm = async ({ pane }: Visitor): Promise<void> => {
  await pane.getByLabel("Meeting with").fill("the Guild of Lighthouse Keepers");
  await pane.getByLabel("Date").fill("2026-12-09");
  await pane.getByLabel("From").fill("14:30");
  await pane.getByLabel("To", { exact: true }).fill("15:15");
  await pane.getByLabel("Place").fill("Harbour Office");
  await pane.getByLabel("Our side").fill("DG Coast");
};

describePlayground("A new briefing", (visit) => {
  test("the form puts the skeleton into an empty document, with what was filled in", async () => {
    const visitor = await visit();
    await fillForm(visitor);
    await visitor.press("Insert skeleton");
    await visitor.seeInOutline("Speaking points", "To be written");

    const texts = textsOf(await visitor.download());
    expect(headingsOf(texts)).toEqual(skeleton);
    expect(texts[0]).toBe("Briefing for the meeting with the Guild of Lighthouse Keepers");
    expect(texts[1]).toMatch(/9 December 2026, 14[.:]30.15[.:]15 \(Harbour Office\)/i);
    expect(texts).toContain("From DG Coast:");
    await visitor.words("Speaking points").waitFor();
  });

  test("the ribbon does it in one click", async () => {
    const visitor = await visit();
    await visitor.page.getByRole("button", { name: "Insert skeleton" }).click();
    await visitor.seeInOutline("Background", "To be written");
    expect(headingsOf(textsOf(await visitor.download()))).toEqual(skeleton);
  });

  test("Word 2019 can do it too, and its pane follows the typing when the cursor moves", async () => {
    const visitor = await visit();
    await visitor.choose("Word 2019 and 2021 (WordApi 1.3)");
    await visitor.press("Insert skeleton");
    await visitor.seeInOutline("Line to take", "To be written");

    await visitor.press(/^Show in “Line to take”/);
    await visitor.seeShown();
    await visitor.intoDocument();
    await visitor.page.keyboard.type("We keep the lamps lit.");

    await visitor.seeInOutline("Line to take", "Filled");
  });

  test("the keyboard alone is enough", async () => {
    const visitor = await visit();
    const { keyboard } = visitor.page;
    await visitor.intoPane();
    await visitor.tabTo("Meeting with");
    await keyboard.type("the Guild of Lighthouse Keepers");
    await keyboard.press("Enter");
    await visitor.seeInOutline("Topics", "To be written");

    await visitor.tabTo(/^Show in “Line to take”/);
    await keyboard.press("Enter");
    await visitor.seeShown();
    await visitor.intoDocument();
    await keyboard.type("We keep the lamps lit.");
    await visitor.seeInOutline("Line to take", "Filled");

    expect(textsOf(await visitor.download())).toEqual(
      expect.arrayContaining([
        "Briefing for the meeting with the Guild of Lighthouse Keepers",
        "We keep the lamps lit.",
      ]),
    );
  });
});
