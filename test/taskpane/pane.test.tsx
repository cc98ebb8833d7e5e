/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { partsOf, requiredParts } from "../support/briefing";
import { reworded } from "../support/open-document";
import { openPane, sayNothingInTheConsole } from "./open-pane";

const halfFinished = "title dateLine topics:empty participants speakingPoints:placeholder background";
const outOfOrder = "title dateLine topics background participants lineToTake speakingPoints";

const row = (name: string): HTMLElement => {
  const items = within(screen.getByRole("region", { name: "Sections" })).getAllByRole("listitem");
  const item = items.find(({ textContent }) => textContent.startsWith(name));
  if (!item) throw new Error(`The outline does not show "${name}"`);
  return item;
};
const heading = (name: string): HTMLElement => screen.getByRole("heading", { name });
const findings = (): readonly string[] =>
  within(screen.getByRole("region", { name: "What to mend" }))
    .getAllByRole("listitem")
    .map((item) => item.querySelector("p")?.textContent ?? "");

sayNothingInTheConsole();

describe("the outline", () => {
  test("says the state of every part in words, and how much is in it", async () => {
    await openPane(partsOf(halfFinished));
    expect(row("Topics").textContent).toBe("TopicsEmpty");
    expect(row("Participants").textContent).toBe("ParticipantsFilled · 3 names");
    expect(row("Line to take").textContent).toBe("Line to takeMissingInsert");
    expect(row("Speaking points").textContent).toBe("Speaking pointsTo be written");
  });

  test("a part that is filled, and not right yet, says so", async () => {
    const prompt = partsOf("background:placeholder").slice(1);
    await openPane([...partsOf(requiredParts), ...prompt]);
    expect(row("Background").textContent).toBe("BackgroundFilled · 1 to mend");
  });

  test("a click goes to the part", async () => {
    const { shownText, press } = await openPane(partsOf(requiredParts));
    await press(/^Background Filled/);
    expect(await shownText()).toBe("Background");
    expect(screen.getByText("Shown in the document.").getAttribute("role")).toBe("status");
  });

  test("a missing part is put in where it belongs, and the focus stays with it", async () => {
    const { headings, press } = await openPane(partsOf(halfFinished));
    await press("Insert “Line to take”");
    expect(await headings()).toEqual(["Topics", "Participants", "Line to take", "Speaking points", "Background"]);
    expect(row("Line to take").textContent).toBe("Line to takeTo be written");
    expect(row("Line to take").contains(document.activeElement)).toBe(true);
  });

  test("a part in the wrong place is moved with all that is in it, and the focus stays with it", async () => {
    const { press } = await openPane(partsOf(outOfOrder));
    expect(row("Background").textContent).toBe("BackgroundIn the wrong placeMove");
    await press("Move “Background” to its place");
    expect(row("Background").textContent).toBe("BackgroundFilled · 3 paragraphs");
    expect(row("Background").contains(document.activeElement)).toBe(true);
  });

  test("follows what is typed in the document", async () => {
    const { write } = await openPane(
      partsOf("title dateLine topics participants lineToTake:placeholder speakingPoints background"),
    );
    expect(row("Line to take").textContent).toBe("Line to takeTo be written");
    await write((model) => {
      const prompt = model.paragraphs.find(({ text }) => text.startsWith("[Our position"));
      return reworded(prompt?.text ?? "", "We want shore power by 2030.")(model);
    });
    expect(row("Line to take").textContent).toBe("Line to takeFilled · 1 paragraph");
  });

  test("arrow keys, Home and End go from part to part", async () => {
    const { user } = await openPane(partsOf(halfFinished));
    within(row("Topics")).getByRole("button").focus();
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Insert “Line to take”" }));
    await user.keyboard("{End}");
    expect(row("Background").contains(document.activeElement)).toBe(true);
    await user.keyboard("{ArrowDown}{Home}{ArrowUp}");
    expect(row("Title").contains(document.activeElement)).toBe(true);
  });
});

describe("what to mend", () => {
  test("stands by section, says what, and why and how when asked", async () => {
    const { press } = await openPane(partsOf(halfFinished));
    expect(findings()).toEqual([
      "Error: There is nothing under “Topics”.",
      "Error: “Line to take” is missing.",
      "Error: “Speaking points” holds only the prompt of the template.",
    ]);
    const why = screen.getByRole("button", { name: /^Why, in “Topics”/ });
    expect(why.getAttribute("aria-expanded")).toBe("false");
    await press(/^Why, in “Topics”/);
    expect(why.getAttribute("aria-expanded")).toBe("true");
    expect(screen.getByText(/A heading with nothing under it/).closest("[hidden]")).toBeNull();
  });

  test("show goes to the words", async () => {
    const { shownText, press } = await openPane(partsOf(halfFinished));
    await press(/^Show in “Topics”/);
    expect(await shownText()).toBe("Topics");
  });

  test("after a repair the focus goes to the next entry, and after the last to the heading", async () => {
    const { press } = await openPane(partsOf("title dateLine participants lineToTake speakingPoints background:empty"));
    const region = screen.getByRole("region", { name: "What to mend" });
    await press(/^Insert “Topics”,/);
    expect(region.contains(document.activeElement)).toBe(true);
    expect(document.activeElement?.textContent).toContain("“Topics” holds only");
    await press(/^Put the prompt back/);
    expect(region.contains(document.activeElement)).toBe(true);
    expect(screen.getByText("Done.", { exact: false }).textContent).toContain("Word's Undo takes it back.");
  });

  test("somebody who types leaves the focus where it is", async () => {
    const { write } = await openPane(partsOf(halfFinished));
    const why = screen.getByRole("button", { name: /^Why, in “Speaking points”/ });
    why.focus();
    await write(reworded("Topics", "Agenda"));
    expect(findings()[0]).toBe("Error: There is nothing under “Topics”.");
    expect(document.activeElement).toBe(why);
  });

  test("arrow keys go from entry to entry, and Tab to its buttons", async () => {
    const { user } = await openPane(partsOf(halfFinished));
    screen.getByRole("button", { name: /^Why, in “Topics”/ }).focus();
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(document.activeElement?.textContent).toContain("“Line to take” is missing.");
    await user.tab();
    expect(document.activeElement).toBe(
      screen.getByRole("button", { name: "Insert “Line to take”, in “Line to take”" }),
    );
  });
});

describe("repair all", () => {
  test("says what it will do before it does it, and Escape leaves it", async () => {
    const { user, press, headings } = await openPane(partsOf(outOfOrder.replace("topics ", "")));
    const before = await headings();
    await press("Repair all (2)");
    expect(document.activeElement).toBe(heading("2 repairs will be made"));
    expect(screen.getByText("Insert 1 section")).toBeTruthy();
    expect(screen.getByText("Move 1 section")).toBeTruthy();
    await user.keyboard("{Escape}");
    expect(screen.queryByText("Move 1 section")).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Repair all (2)" }));
    expect(await headings()).toEqual(before);
  });

  test("does it, says so, and the focus is not lost", async () => {
    const { press, headings } = await openPane(partsOf(outOfOrder));
    await press("Repair all (1)");
    await press("Repair");
    expect(await headings()).toEqual(["Topics", "Participants", "Line to take", "Speaking points", "Background"]);
    expect(screen.getByText("1 repair made.", { exact: false })).toBeTruthy();
    expect(document.activeElement).toBe(heading("Meeting briefing"));
  });

  test("says how far it is", async () => {
    const { press, port, rest } = await openPane(partsOf(outOfOrder));
    const goOn = port.holdNext("apply");
    await press("Repair all (1)");
    await press("Repair");
    expect(screen.getByRole("progressbar", { name: "Working…" })).toBeTruthy();
    await act(goOn);
    await rest();
    expect(screen.queryByRole("progressbar", { name: "Working…" })).toBeNull();
  });
});

describe("the whole", () => {
  test("a paper with nothing to mend is ready", async () => {
    await openPane(partsOf(requiredParts));
    expect(screen.getByText("Ready")).toBeTruthy();
    expect(screen.queryByRole("region", { name: "What to mend" })).toBeNull();
    expect(screen.getByText("Your text never leaves this computer.")).toBeTruthy();
  });

  test("a paper from elsewhere can be adopted, and is offered it once", async () => {
    const { press } = await openPane(partsOf(requiredParts));
    expect(screen.getByText("Written without Briefline?")).toBeTruthy();
    await press("Adopt this document");
    expect(screen.queryByText("Written without Briefline?")).toBeNull();
    expect(screen.getByText(/^Adopted/)).toBeTruthy();
  });

  test("the menu says the paper's language and adds the sections that nobody must have", async () => {
    const { press, user, rest, headings } = await openPane(partsOf(requiredParts, "fr"), { language: "de" });
    await press("Mehr");
    expect(screen.getByText(/^Geprüft als Text auf Französisch/)).toBeTruthy();
    await user.click(screen.getByRole("menuitem", { name: "Gesprächsziele" }));
    await rest();
    expect(await headings()).toContain("Objectifs");
  });

  test.each([
    ["fr", "Note de briefing", "À corriger", "3 erreurs"],
    ["de", "Gesprächsvorbereitung", "Zu beheben", "3 Fehler"],
  ] as const)("speaks %s where Word does, about an English paper", async (language, name, mend, count) => {
    await openPane(partsOf(halfFinished), { language });
    expect(heading(name)).toBeTruthy();
    expect(heading(mend)).toBeTruthy();
    expect(screen.getByText(count)).toBeTruthy();
    expect(document.documentElement.lang).toBe(language);
    expect(document.body.textContent).not.toMatch(/\{\w/);
  });
});

describe("when something is in the way", () => {
  test("a read-only document is judged, said to be one, and offers no repair", async () => {
    await openPane(partsOf(halfFinished), { capabilities: { write: false } });
    expect(screen.getByText(/can be read but not changed/)).toBeTruthy();
    expect(findings()).toHaveLength(3);
    expect(screen.queryByRole("button", { name: /Insert|Repair|Put the prompt/ })).toBeNull();
  });

  test("a document that cannot be read says why, keeps what was found, and can be tried again", async () => {
    const { port, session, rest, press } = await openPane(partsOf(halfFinished));
    port.failNext("read", { code: "host-busy", detail: "" });
    void session.look();
    await rest();
    expect(screen.getByText("Word is busy and did not answer.")).toBeTruthy();
    expect(screen.getByText(/may be out of date/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Insert “Line to take”" }).getAttribute("aria-disabled")).toBe("true");
    port.failNext("read", { code: "host-busy", detail: "" });
    await press("Try again");
    expect(screen.getAllByText("Word is busy and did not answer.")).toHaveLength(1);
    await press("Try again");
    expect(screen.queryByText("Word is busy and did not answer.")).toBeNull();
  });

  test("a document that cannot be read at the very start says so too", async () => {
    const { press } = await openPane(partsOf(halfFinished), { firstRead: { code: "damaged", detail: "" } });
    expect(screen.getByText("This document is damaged and cannot be read.")).toBeTruthy();
    await press("Try again");
    expect(findings()).toHaveLength(3);
  });

  test("a repair that is refused says why and what to do, until the message is closed", async () => {
    const { port, press, headings } = await openPane(partsOf(halfFinished));
    const before = await headings();
    port.failNext("apply", { code: "locked", detail: "Line to take" });
    await press("Insert “Line to take”");
    expect(screen.getByRole("alert").textContent).toContain("“Line to take” is locked, so nothing was changed.");
    expect(await headings()).toEqual(before);
    await press("Close this message");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("changed and not judged yet is said", async () => {
    const { paper, port } = await openPane(partsOf(halfFinished));
    port.holdNext("read");
    await act(() => paper.write(reworded("Topics", "Themes")));
    expect(screen.getByText("Changed…")).toBeTruthy();
  });
});
