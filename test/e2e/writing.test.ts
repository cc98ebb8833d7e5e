import { describePlayground, textsOf } from "../support/e2e-playground";

describePlayground("Writing beside the pane", (visit) => {
  test("typing fills a section, and the outline follows", async () => {
    const visitor = await visit();
    await visitor.openSample("Half-finished");
    await visitor.seeInOutline("Line to take", "Empty");

    await visitor.typeAfter("Line to take", "\nWe support a trial of two years.");

    await visitor.seeInOutline("Line to take", "Filled");
    expect(textsOf(await visitor.download())).toContain("We support a trial of two years.");
  });

  test("undo takes back what the add-in wrote, then what was typed before; redo brings both again", async () => {
    const visitor = await visit();
    await visitor.openSample("Half-finished");
    const opened = textsOf(await visitor.download());
    await visitor.typeAfter("Second topic", " and more");
    await visitor.press("Insert “Participants”");
    await visitor.words("Participants").waitFor();
    const written = textsOf(await visitor.download());

    await visitor.words("Background").click();
    await visitor.page.keyboard.press("Control+z");
    await visitor.seeInOutline("Participants", "Missing");
    expect(textsOf(await visitor.download())).toContain("[Second topic] and more");
    await visitor.page.keyboard.press("Control+z");
    await visitor.words(/^\[Second topic\]$/).waitFor();
    expect(textsOf(await visitor.download())).toEqual(opened);

    await visitor.page.keyboard.press("Control+y");
    await visitor.page.keyboard.press("Control+y");
    await visitor.seeInOutline("Participants", "To be written");
    expect(textsOf(await visitor.download())).toEqual(written);
  });

  test("what the outline and a finding go to is selected, so that typing replaces it", async () => {
    const visitor = await visit();
    await visitor.openSample("Half-finished");

    await visitor.press(/^Show in “Topics”/);
    await visitor.seeShown();
    await visitor.intoDocument();
    await visitor.page.keyboard.type("Cards that open doors");

    await visitor.words("Cards that open doors").waitFor();
    expect(textsOf(await visitor.download())).not.toContain("[Second topic]");
  });

  test("a click on underlined words leads to their finding in the pane, and the cursor stays in the text", async () => {
    const visitor = await visit();
    await visitor.openSample("Half-finished");
    await visitor.seeInOutline("Topics", "Filled");
    const pointed = visitor.pane.locator(".finding[aria-current=true]");

    // The underlines come a moment after the pane; nothing tells when, so somebody clicks until there is one.
    for (let tries = 0; tries < 20 && (await pointed.count()) === 0; tries += 1) {
      await visitor.words("Background").click();
      await visitor.words("[Second topic]").click();
      await visitor.page.waitForTimeout(300);
    }

    expect(await pointed.innerText()).toContain("[Second topic]");
    expect(await visitor.page.evaluate(() => document.activeElement?.matches(".ProseMirror"))).toBe(true);
  });

  test("the ribbon goes from finding to finding, and opens the pane again", async () => {
    const visitor = await visit();
    await visitor.openSample("Half-finished");
    await visitor.seeInOutline("Topics", /Filled|To be written/);
    await visitor.page.getByRole("button", { name: "Close the pane" }).click();
    expect(await visitor.page.getByTitle("Briefline pane").count()).toBe(0);

    await visitor.page.getByRole("button", { name: "Next finding" }).click();
    await visitor.page.locator(".paper [data-testid='selection-rect-0']").waitFor();
    await visitor.intoDocument();
    await visitor.page.keyboard.type("Cards that open doors");
    expect(textsOf(await visitor.download())).not.toContain("[Second topic]");

    await visitor.page.getByRole("button", { name: "Check briefing" }).click();
    await visitor.seeInOutline("Topics", "2 items");
  });

  test("a briefing without any mark is adopted, and not a word of it changes", async () => {
    const visitor = await visit();
    await visitor.openSample("Half-finished");
    const before = await visitor.download();
    expect(before.paragraphs.filter(({ control }) => control)).toEqual([]);

    await visitor.press("Adopt this document");
    await visitor.pane.getByText("Adopted:").waitFor();

    const after = await visitor.download();
    expect(textsOf(after)).toEqual(textsOf(before));
    const tags = new Set(after.paragraphs.flatMap(({ control }) => (control ? [control.tag] : [])));
    expect([...tags]).toEqual(
      ["title", "dateLine", "topics", "lineToTake", "background"].map((key) => `briefline:${key}`),
    );
  });
});
