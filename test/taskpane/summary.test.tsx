/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { partsOf, requiredParts } from "../support/briefing";
import { reworded } from "../support/open-document";
import { openPane, sayNothingInTheConsole } from "./open-pane";

const halfFinished = "title dateLine topics:empty participants speakingPoints:placeholder background";

const strip = (): HTMLElement => screen.getByRole("toolbar");
const pieces = (): readonly HTMLElement[] => within(strip()).getAllByRole("button");
const banner = () => within(screen.getByRole("banner"));

sayNothingInTheConsole();

describe("the picture of the paper", () => {
  test("has every part with its state, its length and what is to be mended, in words", async () => {
    await openPane(partsOf(halfFinished));
    expect(strip().getAttribute("aria-label")).toBe("4 of 7 sections are filled");
    const labels = pieces().map((piece) => piece.getAttribute("aria-label"));
    expect(labels.slice(2, 6)).toEqual([
      "Topics: Empty, 1 to mend",
      expect.stringMatching(/^Participants: Filled, \d+ words$/),
      "Line to take: Missing, 1 to mend",
      "Speaking points: To be written, 1 to mend",
    ]);
  });

  test("shows a part in the document", async () => {
    const { user, rest, shownText } = await openPane(partsOf(halfFinished));
    await user.click(within(strip()).getByRole("button", { name: /^Background/ }));
    await rest();
    expect(await shownText()).toBe("Background");
  });

  test("leads from a part that is not there to the button that puts it in", async () => {
    const { user } = await openPane(partsOf(halfFinished));
    await user.click(within(strip()).getByRole("button", { name: /^Line to take/ }));
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Insert “Line to take”" }));
  });

  test("leads to its row in a document where nothing can be put in", async () => {
    const { user } = await openPane(partsOf(halfFinished), { capabilities: { write: false } });
    await user.click(within(strip()).getByRole("button", { name: /^Line to take/ }));
    expect(document.activeElement?.textContent).toBe("Line to takeMissing");
  });

  test("is one stop for Tab, and the arrow keys go along it", async () => {
    const { user } = await openPane(partsOf(halfFinished));
    expect(pieces().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    pieces()[0]?.focus();
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowLeft}");
    expect(document.activeElement).toBe(pieces()[1]);
    await user.keyboard("{End}{ArrowRight}");
    expect(document.activeElement).toBe(pieces().at(-1));
    expect(pieces().map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, -1, -1, -1, -1, 0]);
  });
});

describe("the length", () => {
  test("is said in words of the paper, and in minutes of the meeting", async () => {
    await openPane(partsOf(requiredParts));
    expect(banner().getByText(/^\d+ words$/)).toBeTruthy();
    expect(banner().getByText("Points: about 1 of 45 min")).toBeTruthy();
  });

  test("of a meeting without hours is left out, and so is the speaking of nothing", async () => {
    const { write } = await openPane(partsOf("title topics speakingPoints background"));
    expect(banner().getByText("Points: about 1 min to say")).toBeTruthy();
    await write((model) =>
      model.paragraphs
        .filter(({ list, index }) => list !== null && index > 3)
        .flatMap((point) => reworded(point.text, "")(model)),
    );
    expect(banner().queryByText(/^Points/)).toBeNull();
  });

  test("has the reader's sign for thousands", async () => {
    const [, ...background] = partsOf("background");
    const long = Array<typeof background>(40).fill(background).flat();
    await openPane([...partsOf(requiredParts), ...long], { language: "de" });
    expect(banner().getByText(/^\d\.\d{3} Wörter$/)).toBeTruthy();
  });
});
