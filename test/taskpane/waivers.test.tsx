/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import type { Profile } from "../../src/core";
import { partsOf } from "../support/briefing";
import { paragraphs } from "../support/document";
import { reworded } from "../support/open-document";
import { standardProfile } from "../support/standard-profile";
import { openPane, sayNothingInTheConsole } from "./open-pane";

const paper = [
  ...partsOf("title dateLine topics"),
  ...paragraphs("## Participants\nFrom DG MOVE:\n- Ilse Brandt, head of unit\nFrom Nordlicht Ferries:"),
  ...partsOf("lineToTake speakingPoints background"),
];
const reason = "Names follow on Monday";

const findings = (): HTMLElement => screen.getByRole("region", { name: "What to mend" });
const acceptButton = (): HTMLElement => screen.getByRole("button", { name: /^Accept, in “Participants”: / });
const fold = (): HTMLElement => within(findings()).getByRole("button", { name: "1 accepted" });
const textField = (name: RegExp): HTMLElement => within(findings()).getByLabelText(name);

sayNothingInTheConsole();

const openWithForm = async (...[options]: [Parameters<typeof openPane>[1]?]) => {
  const pane = await openPane(paper, options);
  await pane.press(/^Accept, in “Participants”: /);
  return pane;
};

const accepted = async (...[options]: [Parameters<typeof openPane>[1]?]) => {
  const pane = await openWithForm(options);
  await pane.user.keyboard(`${reason}{Enter}`);
  await pane.rest();
  return pane;
};

describe("accepting a finding", () => {
  test("asks for the reason, with the cursor in its field, by the keyboard alone", async () => {
    const { user } = await openPane(paper);
    acceptButton().focus();
    await user.keyboard("{Enter}");
    expect(acceptButton().getAttribute("aria-expanded")).toBe("true");
    expect(document.activeElement).toBe(textField(/^Why is this/));
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("button", { name: "Accept" })).toBeNull();
    expect(document.activeElement).toBe(acceptButton());
  });

  test("folds it away at the end of its section, counts it apart, and says that the paper is ready but for it", async () => {
    const { press } = await accepted();
    expect(screen.getByText("Nothing is left to mend but what was accepted.")).toBeTruthy();
    expect(screen.getByText(/^Accepted\. It stays in the list/)).toBeTruthy();
    expect(screen.queryByText("1 error")).toBeNull();
    expect(findings().contains(document.activeElement)).toBe(true);
    await press("1 accepted");
    expect(fold().getAttribute("aria-expanded")).toBe("true");
    expect(within(findings()).getByText(`Accepted: “${reason}”`)).toBeTruthy();
  });

  test("goes nowhere without a reason, and says so; arrow keys stay in the field", async () => {
    const { user, rest } = await openWithForm();
    await user.keyboard("{Enter}");
    await rest();
    expect(within(findings()).getByText("Say why, in a few words.")).toBeTruthy();
    await user.keyboard("ac{ArrowLeft}b{Home}_{ArrowDown}");
    expect(document.activeElement).toBe(textField(/^Why is this/));
    expect(screen.getByDisplayValue("_abc")).toBeTruthy();
  });

  test("takes plain words only", async () => {
    const { user, rest } = await openWithForm();
    await user.keyboard("<b>trust me</b>{Enter}");
    await rest();
    expect(within(findings()).getByText("Plain words only, at most 500 characters.")).toBeTruthy();
  });

  test("until a day, which must not be over", async () => {
    const { user, rest, press } = await openWithForm({ today: "2026-11-25" });
    await user.keyboard(reason);
    await user.type(textField(/^Until/), "2026-11-24");
    await press("Accept");
    expect(within(findings()).getByText("That day is over.")).toBeTruthy();
    await user.clear(textField(/^Until/));
    await user.type(textField(/^Until/), "2026-11-30");
    await user.keyboard("{Enter}");
    await rest();
    await press("1 accepted");
    expect(within(findings()).getByText(`Accepted until 30 November 2026: “${reason}”`)).toBeTruthy();
  });

  test("keeps what was typed where the document refuses", async () => {
    const { port, user, rest } = await openWithForm();
    port.failNext("apply", { code: "host-busy", detail: "" });
    await user.keyboard(`${reason}{Enter}`);
    await rest();
    expect(screen.getByDisplayValue(reason)).toBeTruthy();
  });

  test("is not offered where the profile forbids it, nor in a document that cannot be changed", async () => {
    const profile: Profile = {
      ...standardProfile,
      rules: { ...standardProfile.rules, "unnamed-participants": { waivable: false } },
    };
    const { unmount } = await openPane(paper, { profile });
    expect(within(findings()).queryByRole("button", { name: /^Accept/ })).toBeNull();
    unmount();
    await openPane(paper, { capabilities: { write: false } });
    expect(within(findings()).queryByRole("button", { name: /^Accept/ })).toBeNull();
  });
});

describe("what was accepted", () => {
  test("counts again when it is withdrawn, and the focus stays in the list", async () => {
    const { press } = await accepted();
    await press("1 accepted");
    await press(/^No longer accept, in “Participants”: /);
    expect(acceptButton()).toBeTruthy();
    expect(screen.getByText("It counts again.")).toBeTruthy();
    expect(findings().contains(document.activeElement)).toBe(true);
  });

  test("falls when its words change, which is said until it is forgotten", async () => {
    const { write, press } = await accepted();
    await write(reworded("From Nordlicht Ferries:", "From Nordlicht Shipping:"));
    const group = screen.getByRole("group", { name: "No longer accepted" });
    expect(group.textContent).toContain(`It was accepted (“${reason}”), but for other words`);
    expect(acceptButton()).toBeTruthy();
    await press(/^Forget that this was accepted/);
    expect(screen.queryByRole("group", { name: "No longer accepted" })).toBeNull();
  });

  test("is silent once it is mended", async () => {
    const { write } = await accepted();
    await write((model) => reworded("From Nordlicht Ferries:", "From Nordlicht Ferries: Signe Aalto, director")(model));
    await act(() => Promise.resolve());
    expect(screen.getByText("Nothing is left to mend.")).toBeTruthy();
  });
});
