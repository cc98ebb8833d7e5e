/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import { chooseProfile, madeWithProperty, type Profile } from "../../src/core";
import { shippedProfiles } from "../../src/profiles/known-profiles";
import { partsOf, requiredParts } from "../support/briefing";
import { paragraphs } from "../support/document";
import { firstVersion, laterVersion } from "../support/newer-profile";
import { openPane, sayNothingInTheConsole } from "./open-pane";

sayNothingInTheConsole();
beforeEach(() => localStorage.clear());

const [standard, ...others] = shippedProfiles();

/** Fluent's lists know keys by their old numbers only, which user-event does not give. */
const chooseLast = (name: RegExp): void => {
  fireEvent.keyDown(screen.getByRole("combobox", { name }), { key: "End", keyCode: 35 });
};

const last = (profiles: readonly Profile[]): Profile => {
  const profile = profiles.at(-1);
  if (!profile) throw new Error("There is no profile");
  return profile;
};

test("a new paper is of the chosen kind: its form, its parts, its name, and the document remembers it", async () => {
  const { press, paper, headings } = await openPane(paragraphs("¶"), { profile: standard, others });
  expect(screen.getByLabelText("Meeting with")).toBeTruthy();
  chooseLast(/^Kind/);
  const speech = last(others);
  for (const { labels } of speech.fields) expect(screen.getByLabelText(labels.en)).toBeTruthy();
  const required = speech.sections.filter(({ presence }) => presence === "required");
  expect(screen.getByText(required.map(({ titles }) => titles.en).join(" · "))).toBeTruthy();
  await press("Insert skeleton");
  expect(screen.getByRole("heading", { name: speech.names.en })).toBeTruthy();
  const parts = required.filter(({ content }) => content !== "line" && content !== "dateLine");
  expect(await headings()).toEqual(parts.map(({ titles }) => titles.en));
  expect(chooseProfile(await paper.now(), [standard, ...others])).toMatchObject({ profile: speech, because: "exact" });
});

test("the kind is not asked again, and one that is gone leaves the usual one", async () => {
  const first = await openPane(paragraphs("¶"), { profile: standard, others });
  chooseLast(/^Kind/);
  await first.press("Insert skeleton");
  first.unmount();
  const second = await openPane(paragraphs("¶"), { profile: standard, others });
  expect(screen.getByRole("combobox", { name: /^Kind/ }).textContent).toContain(last(others).names.en);
  second.unmount();
  await openPane(paragraphs("¶"), { profile: standard });
  expect(screen.getByRole("combobox", { name: /^Kind/ }).textContent).toContain(standard.names.en);
});

test("somebody says of what kind a paper is: it is judged so, and remembers it", async () => {
  const { press, user, paper, rest } = await openPane(partsOf(requiredParts), { profile: standard, others });
  expect(screen.getByRole("heading", { name: standard.names.en })).toBeTruthy();
  await press("More");
  await user.click(screen.getByRole("menuitem", { name: "Judge as" }));
  await user.click(screen.getByRole("menuitemcheckbox", { name: last(others).names.en }));
  await rest();
  expect(screen.getByRole("heading", { name: last(others).names.en })).toBeTruthy();
  expect((await paper.now()).properties[madeWithProperty]).toContain(last(others).id);
});

test("where there is one kind only, nobody is asked", async () => {
  const { press } = await openPane(partsOf(requiredParts));
  await press("More");
  expect(screen.queryByRole("menuitem", { name: "Judge as" })).toBeNull();
});

test("what is no briefing by the usual kind can be said to be one of another", async () => {
  const { press, user, rest } = await openPane(paragraphs("# Minutes\nWe ate."), { profile: standard, others });
  await press("Judge as");
  await user.click(screen.getByRole("menuitemcheckbox", { name: last(others).names.en }));
  await rest();
  expect(screen.getByRole("heading", { name: last(others).names.en })).toBeTruthy();
  expect(screen.getByRole("region", { name: "What to mend" })).toBeTruthy();
});

test("a paper that was made with a template that is not known here says so", async () => {
  await openPane(partsOf(requiredParts), { profile: standard, madeWith: { id: "elsewhere", version: "2.0.0" } });
  expect(screen.getAllByText(/made with the template elsewhere 2\.0\.0/).length).toBeGreaterThan(0);
});

describe("a newer version of the template", () => {
  const open = (
    facts = partsOf(requiredParts),
    profiles: readonly [Profile, ...Profile[]] = [laterVersion, firstVersion],
  ) => openPane(facts, { profile: profiles[0], others: profiles.slice(1), madeWith: firstVersion });

  test("is said, shown for this paper, and moved to at one press; the text stays", async () => {
    const { press, headings, texts } = await open();
    const before = await texts();
    expect(screen.getAllByText("Made with version 1.0.0 of its template. Version 1.2.0 is in force.")).toBeTruthy();
    await press("See what changes");
    const preview = screen.getByRole("region", { name: "See what changes" });
    expect(document.activeElement).toBe(preview);
    expect(preview.textContent).toContain("“Topics” becomes “Themes of the day”.");
    expect(preview.textContent).toContain("“Objectives” is asked for now: it is put in, with its prompts.");
    expect(await texts()).toEqual(before);
    await press("Move to version 1.2.0");
    expect(await headings()).toEqual([
      "Themes of the day",
      "Objectives",
      "Participants",
      "Background",
      "Line to take",
      "Speaking points",
    ]);
    expect(await texts()).toEqual(expect.arrayContaining(before.filter((text) => text !== "Topics")));
    expect(screen.queryByText(/is in force/)).toBeNull();
    expect(screen.getByText(/Version 1\.2\.0 judges the paper now\./)).toBeTruthy();
  });

  test("is left for another day", async () => {
    const { press } = await open();
    await press("Stay with version 1.0.0 for now");
    expect(screen.queryByText(/is in force/)).toBeNull();
  });

  test("changes only what the paper remembers where its own version is gone", async () => {
    const { press, texts } = await open(partsOf(requiredParts), [laterVersion]);
    const before = await texts();
    await press("See what changes");
    expect(screen.getByRole("region", { name: "See what changes" }).textContent).toContain(
      "is not known here any more",
    );
    await press("Move to version 1.2.0");
    expect(await texts()).toEqual(before);
    expect(screen.queryByText(/is in force/)).toBeNull();
  });
});
