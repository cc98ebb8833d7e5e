import { readFileSync } from "node:fs";
import { stampOf } from "../../src/core";
import { describePlayground } from "../support/e2e-playground";

const pane = "iframe[title='Briefline pane']";

describePlayground("Sending a paper", (visit) => {
  test("one that is ready is marked from the ribbon, and its next reader sees that, and when it changes", async () => {
    const visitor = await visit();
    await visitor.openSample("Complete, in English");
    await visitor.pane.getByText("7 of 7 filled").waitFor();
    await visitor.page.getByRole("button", { name: "Ready to send?" }).click();
    await visitor.pane.getByText("Marked as checked.").waitFor();
    expect(await visitor.barriers(pane)).toEqual([]);
    expect(stampOf(await visitor.download()).stamp).toMatchObject({ result: "ready", by: null });

    await visitor.openFile("sent.docx", await visitor.downloadFile());
    await visitor.page.getByText("sent.docx").waitFor();
    await visitor.pane.getByText(/^Checked on .* It has not changed since\.$/).waitFor();
    await visitor.typeAfter("Background", " and history");
    await visitor.pane.getByText(/^Checked on .* has changed since, so it must be checked again\.$/).waitFor();
  });

  test("one that is not ready says what is left, and one click leads to each", async () => {
    const visitor = await visit();
    await visitor.openSample("Half-finished");
    await visitor.press("Ready to send?");
    await visitor.pane.getByText("Not ready to send").waitFor();
    const author = visitor.pane.getByRole("region", { name: /^The author mends it/ });
    await author.getByText("[Second topic]").first().waitFor();
    expect(await visitor.barriers(pane)).toEqual([]);

    await visitor.press(/^Show in “Topics”/);
    await visitor.seeShown();
    await visitor.press("Insert “Participants”, in “Participants”");
    await visitor.pane.getByText(/“Participants” holds only the prompt/).waitFor();
    expect(stampOf(await visitor.download()).stamp).toBeNull();

    await visitor.press("Back to the paper");
    await visitor.seeInOutline("Participants", "To be written");
  });

  test("a page about it can be copied, printed and saved", async () => {
    const visitor = await visit({ permissions: ["clipboard-read", "clipboard-write"] });
    await visitor.page.addInitScript(() => {
      // What a printer would be sent.
      window.print = () => window.top?.postMessage({ printed: document.title }, "*");
    });
    await visitor.arrive();
    await visitor.openSample("Half-finished");
    await visitor.press("Ready to send?");
    await visitor.press("Copy");
    await visitor.pane.getByText("Copied. Paste it into a mail.").waitFor();
    const copied = await visitor.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("Not ready to send");
    expect(copied).toContain("- Participants: Missing, 0");

    const printed = visitor.page.evaluate(
      () =>
        new Promise((resolve) => {
          window.addEventListener("message", ({ data }: MessageEvent<{ printed?: string }>) => {
            if (data.printed !== undefined) resolve(data.printed);
          });
        }),
    );
    await visitor.press("Print");
    expect(await printed).toMatch(/^Briefing /);

    const waiting = visitor.page.waitForEvent("download");
    await visitor.press("Save");
    const file = await waiting;
    expect(file.suggestedFilename()).toBe("Half-finished - check.html");
    expect(readFileSync(await file.path(), "utf8")).toContain("Not ready to send");
  });
});
