/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import { paragraphs } from "../support/document";
import { openPane, sayNothingInTheConsole } from "./open-pane";

const empty = paragraphs("¶");
const picnic = paragraphs("# Minutes of the picnic\nWe ate.\nWe went home.");

sayNothingInTheConsole();
beforeEach(() => localStorage.clear());

const field = (name: string): HTMLElement => screen.getByLabelText(name);
/** Fluent's lists know keys by their old numbers only, which user-event does not give. */
const chooseLast = (name: RegExp): void => {
  fireEvent.keyDown(screen.getByRole("combobox", { name }), { key: "End", keyCode: 35 });
};

test("an empty document gets the form; Enter inserts, and the words are in it", async () => {
  const { user, rest, texts } = await openPane(empty);
  await user.type(field("Meeting with"), "Nordlicht Ferries");
  await user.type(field("Date"), "2026-04-14");
  await user.type(field("From"), "10:30");
  await user.type(field("To"), "11:15");
  await user.type(field("Our side"), "DG MOVE{Enter}");
  await rest();
  const words = await texts();
  expect(words.slice(0, 2)).toEqual(["Briefing for the meeting with Nordlicht Ferries", "14 April 2026, 10.30-11.15"]);
  expect(words).toEqual(expect.arrayContaining(["From DG MOVE:", "From Nordlicht Ferries:"]));
  expect(screen.getByText(/^The skeleton is in/)).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Meeting briefing" }));
});

test("everything may stay empty", async () => {
  const { press, texts } = await openPane(empty);
  await press("Insert skeleton");
  expect(await texts()).toContain("Speaking points");
});

test("their side is the one that we meet, unless somebody says otherwise", async () => {
  const { user } = await openPane(empty);
  await user.type(field("Meeting with"), "Nordlicht");
  expect(field("Their side").getAttribute("placeholder")).toBe("Nordlicht");
});

test("kind and language are chosen, and not asked again", async () => {
  const first = await openPane(empty);
  await first.user.click(screen.getByRole("checkbox", { name: /^With every section/ }));
  chooseLast(/^Language/);
  await first.user.type(field("Our side"), "Referat 7");
  await first.press("Insert skeleton");
  expect(await first.texts()).toEqual(expect.arrayContaining(["Gesprächsziele", "Für Referat 7:"]));
  first.unmount();

  await openPane(empty);
  expect(screen.getByRole("checkbox", { name: /^With every section/, checked: true })).toBeTruthy();
  expect(screen.getByRole("combobox", { name: /^Language/ }).textContent).toContain("German");
  expect(field("Our side").getAttribute("value")).toBe("Referat 7");
});

test.each(["null", "[]", "7", "{", '{"kind":"none","language":7,"ourSide":{}}'])(
  "what somebody else left in the browser's memory does no harm: %s",
  async (text) => {
    localStorage.setItem("briefline.newBriefing", text);
    await openPane(empty);
    expect(screen.getByRole("combobox", { name: /^Kind/ }).textContent).toContain("Meeting briefing");
    expect(field("Our side").getAttribute("value")).toBe("");
  },
);

test("a skeleton that is refused leaves the form as it is filled", async () => {
  const { user, port, press } = await openPane(empty);
  await user.type(field("Place"), "room 7");
  port.failNext("apply", { code: "read-only", detail: "" });
  await press("Insert skeleton");
  expect(screen.getByRole("alert").textContent).toContain("This document can be read but not changed.");
  expect(field("Place").getAttribute("value")).toBe("room 7");
});

test("another paper is left in peace; a briefing can be begun above it", async () => {
  const { press, texts } = await openPane(picnic);
  expect(screen.getByRole("heading", { name: "This is not a briefing yet" })).toBeTruthy();
  await press("Start a briefing above it");
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "New briefing" }));
  await press("Back");
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "This is not a briefing yet" }));
  await press("Start a briefing above it");
  await press("Insert skeleton");
  const words = await texts();
  expect(words.indexOf("Background")).toBeGreaterThan(0);
  expect(words.indexOf("We went home.")).toBeGreaterThan(words.indexOf("Background"));
});

test("a decision note is said to be one, and can be checked all the same", async () => {
  const { press } = await openPane(
    paragraphs("* ISSUE\nWhether to extend.\n* RECOMMENDATION\nYes.\nApproved / Not approved"),
  );
  expect(screen.getByRole("heading", { name: /another kind of paper: a decision note/ })).toBeTruthy();
  await press("Check it anyway");
  expect(screen.getByRole("region", { name: "What to mend" })).toBeTruthy();
});

test("another paper can be checked all the same", async () => {
  const { press } = await openPane(picnic);
  await press("Check it anyway");
  expect(screen.getByRole("region", { name: "What to mend" }).textContent).toContain("“Line to take” is missing.");
});
