/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { stateOf } from "../../src/core";
import { partsOf, requiredParts } from "../support/briefing";
import { paragraphs } from "../support/document";
import { reworded } from "../support/open-document";
import { standardProfile } from "../support/standard-profile";
import { openPane, sayNothingInTheConsole } from "./open-pane";

const ready = partsOf(requiredParts);
const unfinished = partsOf("title dateLine topics:empty participants speakingPoints background");
const today = "2026-04-07";

const ask = "Ready to send?";
const heading = (name: string): HTMLElement => screen.getByRole("heading", { name });
const stampIn = async ({ paper }: Awaited<ReturnType<typeof openPane>>) =>
  stateOf(await paper.now(), standardProfile, today);

sayNothingInTheConsole();
beforeEach(() => localStorage.clear());

describe("asking whether a paper may leave", () => {
  test("marks one that is ready, says so, and has the focus on the answer", async () => {
    const pane = await openPane(ready, { today });
    await pane.press(ask);
    expect(screen.getByText("Ready to send")).toBeTruthy();
    expect(screen.getByText(/^Checked on .* It has not changed since\.$/)).toBeTruthy();
    expect(screen.getByText("Marked as checked.")).toBeTruthy();
    expect(document.activeElement).toBe(heading(ask));
    expect(await stampIn(pane)).toMatchObject({ kind: "ready", stamp: { by: null } });
  });

  test("lists what is left under whoever must act, with everything that can be done about it", async () => {
    const pane = await openPane(unfinished, { today });
    await pane.press(ask);
    expect(screen.getByText("Not ready to send")).toBeTruthy();
    expect(screen.getByText("2 things are left.")).toBeTruthy();
    const author = screen.getByRole("region", { name: "The author mends it, or accepts it with a reason." });
    expect(within(author).getAllByRole("listitem")).toHaveLength(2);
    await pane.press(/^Show in “Topics”/);
    expect(await pane.shownText()).toBe("Topics");
    expect((await stampIn(pane)).kind).toBe("none");
  });

  test("follows the paper: when the last thing is mended it can be marked", async () => {
    const pane = await openPane(partsOf(requiredParts.replace("lineToTake", "lineToTake:empty")), { today });
    await pane.press(ask);
    await pane.write(reworded("Line to take", "Line to take: we want shore power in all six harbours by 2030."));
    expect(screen.getByText("Ready to send")).toBeTruthy();
    await pane.press("Mark as checked");
    expect((await stampIn(pane)).kind).toBe("ready");
    expect(screen.getByRole("button", { name: "Mark again" })).toBeTruthy();
  });

  test("keeps the name of whoever checked it for the next paper", async () => {
    const pane = await openPane(ready, { today });
    await pane.press(ask);
    await pane.user.type(screen.getByLabelText(/^Checked by/), " Ilse  Brandt {Enter}");
    await pane.rest();
    expect(await stampIn(pane)).toMatchObject({ stamp: { by: "Ilse Brandt" } });
    pane.unmount();
    const next = await openPane(ready, { today });
    await next.press(ask);
    expect(await stampIn(next)).toMatchObject({ stamp: { by: "Ilse Brandt" } });
  });

  test("takes no name that could act", async () => {
    const pane = await openPane(ready, { today });
    await pane.press(ask);
    await pane.user.type(screen.getByLabelText(/^Checked by/), "<b>me</b>{Enter}");
    await pane.rest();
    expect(screen.getByText("Plain words only.")).toBeTruthy();
    expect(await stampIn(pane)).toMatchObject({ stamp: { by: null } });
  });

  test("what was accepted is named, and the mark rests on it", async () => {
    const paper = [
      ...partsOf("title dateLine topics"),
      ...paragraphs("## Participants\nFrom DG MOVE:\n- Ilse Brandt, head of unit\nFrom Nordlicht Ferries:"),
      ...partsOf("lineToTake speakingPoints background"),
    ];
    const pane = await openPane(paper, { today });
    await pane.press(ask);
    await pane.press(/^Accept, in “Participants”: /);
    await pane.user.keyboard("Names follow on Monday{Enter}");
    await pane.rest();
    expect(screen.getByText("Ready to send, with accepted findings")).toBeTruthy();
    await pane.press("Mark as checked");
    await pane.press("1 accepted");
    expect(screen.getByText("Accepted: “Names follow on Monday”")).toBeTruthy();
    expect((await stampIn(pane)).kind).toBe("readyWithWaivers");
  });

  test("leads back to the paper", async () => {
    const { press } = await openPane(ready, { today });
    await press(ask);
    await press("Back to the paper");
    expect(screen.getByRole("region", { name: "Sections" })).toBeTruthy();
    expect(document.activeElement).toBe(heading("Meeting briefing"));
  });

  test("answers for a document that cannot be changed, and marks nothing", async () => {
    const pane = await openPane(ready, { today, capabilities: { write: false } });
    await pane.press(ask);
    expect(screen.getByText("Ready to send")).toBeTruthy();
    expect(screen.getByText(/so it carries no check mark/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Mark as checked" })).toBeNull();
  });

  test("is what the pane begins with where the ribbon asks for it", async () => {
    await openPane(ready, { today, opensAt: "sending" });
    expect(heading(ask)).toBeTruthy();
  });

  test.each([
    ["fr", "Prêt à envoyer ?", "Prêt à l’envoi"],
    ["de", "Bereit zum Versand?", "Bereit zum Versand"],
  ] as const)("speaks %s", async (language, question, answer) => {
    const { press } = await openPane(ready, { today, language });
    await press(question);
    expect(screen.getByText(answer, { selector: "strong" })).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/\{\w/);
  });
});

describe("the check mark of a document", () => {
  test("is said when the document is opened, and that the text has changed since", async () => {
    const pane = await openPane(ready, { today });
    expect(screen.queryByText(/^Checked on/)).toBeNull();
    await pane.press(ask);
    await pane.press("Back to the paper");
    expect(screen.getByText(/^Checked on .* It has not changed since\.$/)).toBeTruthy();
    await pane.write(reworded("Topics", "Themes"));
    expect(screen.getByText(/^Checked on .* has changed since, so it must be checked again\.$/)).toBeTruthy();
  });

  test("can be taken away", async () => {
    const pane = await openPane(ready, { today });
    await pane.press(ask);
    await pane.press("Take the mark away");
    expect((await stampIn(pane)).kind).toBe("none");
    expect(screen.getByText("The check mark is gone.")).toBeTruthy();
    expect(screen.getByText(/This paper has not been marked as checked/)).toBeTruthy();
  });
});

test("one page about the paper says that it could not be copied where the browser does not let us", async () => {
  const { press } = await openPane(ready, { today });
  await press(ask);
  await press("Copy");
  expect(screen.getByText("It could not be copied here. Save it instead.").getAttribute("role")).toBe("status");
});
