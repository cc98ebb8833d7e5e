/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { partsOf, requiredParts } from "../support/briefing";
import { paragraphs } from "../support/document";
import { reworded } from "../support/open-document";
import { openPane, sayNothingInTheConsole } from "./open-pane";

const halfFinished = "title dateLine topics:empty participants speakingPoints:placeholder background";
const prompts = (count: number) => {
  const [prompt] = partsOf("background:placeholder").slice(1);
  if (!prompt) throw new Error("The background has no prompt");
  return [...partsOf(requiredParts), ...Array<typeof prompt>(count).fill(prompt)];
};
/** A bullet that says nothing, and words that are nobody: two kinds of warning in one section. */
const mixed = [
  ...partsOf("title dateLine topics:empty"),
  ...paragraphs("## Participants\nFrom DG MOVE:\n- Ilse Brandt, head of unit\n- a\nNordlicht\n- b\n- c\n- d"),
  ...partsOf("lineToTake:empty speakingPoints:empty background:empty"),
];

const region = (name = "What to mend"): HTMLElement => screen.getByRole("region", { name });
const shown = (name?: string): readonly string[] =>
  within(region(name))
    .queryAllByRole("listitem")
    .flatMap((item) => item.querySelector(":scope > p")?.textContent ?? []);
const fold = (name: RegExp | string, within_ = document.body): HTMLElement =>
  within(within_).getByRole("button", { name });
const filter = (): HTMLElement => screen.getByRole("combobox", { name: "Show" });
const choices = (): readonly string[] =>
  within(filter())
    .getAllByRole("option")
    .map(({ textContent }) => textContent);

sayNothingInTheConsole();
beforeEach(() => localStorage.clear());

describe("a section", () => {
  test("is folded away and stays so the next time, with its errors counted on it", async () => {
    const { press, unmount } = await openPane(partsOf(halfFinished));
    expect(shown()).toHaveLength(3);
    await press("Topics 1 error");
    expect(shown()).toHaveLength(2);
    unmount();
    await openPane(partsOf(halfFinished));
    expect(fold("Topics 1 error").getAttribute("aria-expanded")).toBe("false");
    expect(shown()).toHaveLength(2);
  });

  test.each(["nonsense", "[]", '{"mend/topics":"open"}'])("is open where what was kept is odd: %s", async (kept) => {
    localStorage.setItem("briefline.folds", kept);
    await openPane(partsOf(halfFinished));
    expect(shown()).toHaveLength(3);
  });
});

describe("many of one kind", () => {
  test("are one entry and a row with their number, and come a page at a time", async () => {
    const { press } = await openPane(prompts(45));
    expect(within(screen.getByRole("banner")).getByText("45 errors")).toBeTruthy();
    expect(shown()).toHaveLength(1);
    await press(/^44 more like this/);
    expect(shown()).toHaveLength(31);
    await press("Show 14 more");
    expect(shown()).toHaveLength(45);
  });

  test("are not folded where that saves no room", async () => {
    await openPane(prompts(2));
    expect(shown()).toHaveLength(2);
  });

  test("stay apart from other kinds of the same section", async () => {
    await openPane(mixed);
    const texts = shown();
    expect(texts.filter((text) => text.includes("a bullet says only"))).toHaveLength(1);
    expect(texts.filter((text) => text.includes("Nordlicht"))).toHaveLength(1);
    expect(fold(/^3 more like this/).textContent).toContain("“b”, “c”, “d”");
  });
});

describe("the filter", () => {
  test("is not there where there is little to choose among", async () => {
    await openPane(partsOf(halfFinished));
    expect(screen.queryByRole("combobox")).toBeNull();
  });

  test("offers what there is, counted, by severity, section and kind", async () => {
    await openPane(mixed);
    expect(choices()).toEqual(
      expect.arrayContaining([
        "Everything (9)",
        "Errors (5)",
        "Warnings (4)",
        "Participants (5)",
        "Empty sections (4)",
      ]),
    );
    expect(choices().some((choice) => choice.startsWith("Hints"))).toBe(false);
  });

  test("shows the chosen ones only, open, and says how many", async () => {
    const { user, press } = await openPane(mixed);
    await press("Topics 1 error");
    await user.selectOptions(filter(), "Errors (5)");
    expect(shown()).toHaveLength(5);
    expect(screen.getByText("5 of 9 shown").getAttribute("role")).toBe("status");
    await user.selectOptions(filter(), "Everything (9)");
    expect(fold("Topics 1 error").getAttribute("aria-expanded")).toBe("false");
  });

  test("gives way to the rest when the last of what was chosen is mended", async () => {
    const { user, write } = await openPane(mixed);
    await user.selectOptions(filter(), "Topics (1)");
    expect(shown()).toHaveLength(1);
    await write(reworded("Topics", "Topics: shore power"));
    expect(screen.queryByText(/ shown$/)).toBeNull();
    expect(shown().length).toBeGreaterThan(3);
  });
});

describe("before it leaves", () => {
  const past = { today: "2027-01-01" };

  test("is apart from the text, folded, and remembered once it is opened", async () => {
    const { press, unmount } = await openPane(partsOf(requiredParts), past);
    expect(screen.queryByText(/The meeting is over/)).toBeNull();
    await press("Before it leaves 1 hint");
    expect(shown("Before it leaves")).toHaveLength(1);
    expect(within(region()).queryByText(/The meeting is over/)).toBeNull();
    unmount();
    await openPane(partsOf(requiredParts), past);
    expect(shown("Before it leaves")).toHaveLength(1);
  });

  test("arrow keys go through it", async () => {
    const { user, press } = await openPane(partsOf(requiredParts), past);
    await press("Before it leaves 1 hint");
    await act(() => user.keyboard("{ArrowDown}{ArrowDown}"));
    expect(document.activeElement?.textContent).toContain("The meeting is over");
  });
});

test("a finding whose sentence does not quote the document has the words under it", async () => {
  await openPane(partsOf("title dateLine topics:placeholder participants lineToTake speakingPoints background"));
  expect(shown()).toEqual(["Error: “Topics” holds only the prompt of the template."]);
  expect(region().querySelector("mark")?.textContent).toBe("[First topic]");
});

test("a part that was recognised by little says so, quietly; one that stands out does not", async () => {
  // A plain line in an English paper that is the German name of a section.
  await openPane(
    paragraphs(
      "Anlass\nThe ferries are full.\n* TOPICS:\n- Ferries\n* SPEAKING POINTS:\n- We need new ferries.\n* BACKGROUND:\nThe ferries are old.",
    ),
  );
  const rows = within(region("Sections")).getAllByRole("listitem");
  const unsure = rows.filter(({ textContent }) => textContent.includes("could not tell for sure"));
  expect(unsure.map(({ textContent }) => textContent)).toEqual([
    "Scene setterFilled · 1 to mend · could not tell for sure",
  ]);
});
