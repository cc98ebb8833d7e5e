import { describePlayground, textsOf } from "../support/e2e-playground";

/** What stands in the one and not in the other, each as often as it stands there. */
const without = (texts: readonly string[], others: readonly string[]): readonly string[] => {
  const left = [...others];
  return texts.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

describePlayground("Repairing an open document", (visit) => {
  test("what is missing from a half-finished briefing goes in where it belongs", async () => {
    const visitor = await visit();
    await visitor.openSample("Half-finished");
    const before = textsOf(await visitor.download());

    await visitor.press("Insert “Participants”");
    await visitor.seeInOutline("Participants", "To be written");
    await visitor.press("Insert “Speaking points”");
    await visitor.seeInOutline("Speaking points", "To be written");

    const after = textsOf(await visitor.download());
    const headings = ["Topics", "Participants", "Line to take", "Speaking points", "Background"];
    expect(after.filter((text) => headings.includes(text))).toEqual(headings);
    expect(without(before, after)).toEqual([]);
    await visitor.words("Participants").waitFor();
  });

  test("an old paper is put in order, with everything that is in it", async () => {
    const visitor = await visit();
    await visitor.openSample("Old and out of order");
    const before = textsOf(await visitor.download());

    await visitor.press(/Repair all/);
    await visitor.pane.getByText("Move 2 sections").waitFor();
    await visitor.press("Repair");
    await visitor.pane.getByText("4 repairs made.").waitFor();

    const after = textsOf(await visitor.download());
    const places = ["TOPICS FOR DISCUSSION", "ATTENDEES", "PROPOSED LINE TO TAKE", "Talking points"].map((heading) =>
      after.findIndex((text) => text.startsWith(heading)),
    );
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(after[(places[0] ?? 0) + 1]).toBe("Track charges for night trains");
    // The date is written as the house does, and a colon behind one heading of four goes: no other word is another one.
    const others = (texts: readonly string[]): readonly string[] =>
      texts
        .filter((text) => !/february/i.test(text))
        .map((text) => text.replace(/:$/, ""))
        .sort();
    expect(others(after)).toEqual(others(before));
    expect(after.some((text) => text.startsWith("18 February 2019,"))).toBe(true);
  });

  test("a repair of words that have changed meanwhile is refused, and they stay", async () => {
    const visitor = await visit();
    await visitor.openSample("Half-finished");
    await visitor.repairWhatHasChanged();
    const message = await visitor.pane.getByRole("alert").boundingBox();
    expect((message?.y ?? Infinity) + (message?.height ?? 0)).toBeLessThanOrEqual(720);
    expect(textsOf(await visitor.download())).toContain("[Second topic], and what it costs");
  });

  test("a document that is read-only is checked, and nothing can be changed", async () => {
    const visitor = await visit();
    await visitor.openSample("Half-finished");
    const before = textsOf(await visitor.download());
    await visitor.choose("Read-only document");

    await visitor.pane.getByText("This document can be read but not changed").waitFor();
    await visitor.seeInOutline("Participants", "Missing");
    expect(await visitor.pane.getByRole("button", { name: /Insert|Repair|Delete/ }).count()).toBe(0);
    await visitor.words("Background").click();
    await visitor.page.keyboard.type("not to be seen");
    expect(textsOf(await visitor.download())).toEqual(before);
  });
});
