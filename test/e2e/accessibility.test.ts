import { docxBytes } from "../fixtures/docx-bytes";
import { paragraph } from "../fixtures/word-xml";
import { describePlayground } from "../support/e2e-playground";

const appearances = [
  { name: "light", theme: "Light", forcedColors: "none" },
  { name: "dark", theme: "Dark", forcedColors: "none" },
  { name: "high contrast", theme: "High contrast", forcedColors: "active" },
] as const;

const pane = "iframe[title='Briefline pane']";

describePlayground("Nobody is kept out", (visit) => {
  test.each(appearances)("of the pane in any state, $name", async ({ theme, forcedColors }) => {
    const visitor = await visit({ forcedColors });
    await visitor.choose(theme);
    await visitor.pane.getByRole("heading", { name: "New briefing" }).waitFor();
    expect(await visitor.barriers(pane)).toEqual([]);

    await visitor.openSample("Old and out of order");
    await visitor.press(/Repair all/);
    await visitor.press(/^Why, in/);
    expect(await visitor.barriers(pane)).toEqual([]);

    await visitor.press("More");
    await visitor.pane.getByRole("menu").waitFor();
    expect(await visitor.barriers(pane)).toEqual([]);

    await visitor.openSample("Complete, in English");
    await visitor.pane.getByText("7 of 7 filled").waitFor();
    expect(await visitor.barriers(pane)).toEqual([]);

    await visitor.openFile("memo.docx", docxBytes({ body: paragraph("The lift is out of order until Monday.") }));
    await visitor.pane.getByRole("heading", { name: "This is not a briefing yet" }).waitFor();
    expect(await visitor.barriers(pane)).toEqual([]);

    await visitor.openSample("Half-finished");
    await visitor.repairWhatHasChanged();
    expect(await visitor.barriers(pane)).toEqual([]);

    await visitor.choose("Read-only document");
    await visitor.pane.getByText("This document can be read but not changed").waitFor();
    expect(await visitor.barriers(pane)).toEqual([]);
  });

  test("of the playground's own page", async () => {
    const visitor = await visit();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.openFile("empty.docx", "");
    await visitor.page.getByRole("alert").waitFor();
    expect(await visitor.barriers()).toEqual([]);
  });
});
