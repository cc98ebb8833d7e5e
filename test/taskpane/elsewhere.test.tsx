/** @jest-environment jsdom */
import { act, render, screen } from "@testing-library/react";
import { languages } from "../../src/core";
import { ElsewherePage } from "../../src/taskpane/elsewhere";
import { speak } from "../../src/taskpane/text/say";

const reasons = ["elsewhere", "noOffice", "oldWord"] as const;

test.each(languages.flatMap((language) => reasons.map((reason) => [language, reason] as const)))(
  "says what is the matter and what to do, in %s: %s",
  (language, reason) => {
    render(<ElsewherePage reason={reason} say={speak(language)} />);
    expect(screen.getByRole("heading", { level: 1 }).textContent).not.toBe("");
    expect(screen.getByRole("main").textContent).not.toMatch(/\{\w/);
  },
);

test("without Word's script the page says so", async () => {
  // What every browser has and jsdom lacks.
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  const { start } = await import("../../src/taskpane/start");
  const container = document.body.appendChild(document.createElement("div"));
  await act(() => start(container));
  expect(screen.getByRole("heading", { name: "The connection to Word could not be made" })).toBeTruthy();
  expect(document.documentElement.dataset["shade"]).toBe("light");
});
