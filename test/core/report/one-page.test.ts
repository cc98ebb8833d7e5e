import {
  check,
  languages,
  onePage,
  onePageHtml,
  onePageText,
  readinessOfCheck,
  type Language,
} from "../../../src/core";
import { partsOf, requiredParts } from "../../support/briefing";
import { paragraphs } from "../../support/document";
import { stamped } from "../../support/stamped-paper";
import { accepting, judged, said } from "../../support/waived-paper";
import { standardProfile } from "../../support/standard-profile";

const at = "2026-04-13T17:05:00+02:00";
const ready = partsOf(requiredParts);
const unfinished = [
  ...partsOf("title dateLine topics:empty"),
  ...paragraphs("## Participants\nFrom DG MOVE:\n- Ilse Brandt, head of unit\nFrom <Nordlicht>:"),
  ...partsOf("lineToTake speakingPoints background"),
];

const pageOf = (result: ReturnType<typeof judged>, language: Language = "en") =>
  onePage(readinessOfCheck(result), { language, at });

describe("the page about one paper", () => {
  test("names the meeting, says how the paper stood and when, and what its parts are", () => {
    const page = pageOf(judged(unfinished));
    expect(page.title).toBe("Briefing for the meeting with Nordlicht Ferries");
    expect(page.verdictWords).toBe("Not ready to send");
    expect(page.facts).toEqual([
      expect.stringMatching(/^14 April 2026/),
      "As it stood on 13 April 2026 at 17:05",
      "This paper has not been marked as checked.",
    ]);
    expect(page.parts.rows).toContainEqual(["Topics", "Empty", "0"]);
    expect(page.parts.rows.at(-1)?.[0]).toBe("The whole paper");
    expect(page.speaking).toBe("The points take about 1 of 45 min.");
  });

  test("lists what is left and who must act, and what was accepted with its reason", () => {
    const kept = accepting(unfinished, [1]);
    const [left, accepted] = pageOf(judged(unfinished, kept)).lists;
    expect(left?.entries).toEqual([{ what: "There is nothing under “Topics”.", then: "" }]);
    expect(left?.intro).toBe("The author mends it, or accepts it with a reason.");
    expect(accepted?.entries).toEqual([
      { what: "Nobody is named under “From <Nordlicht>:”.", then: `Accepted: “${said.reason}”` },
    ]);
  });

  test("says who checked it and when, where it carries a mark", () => {
    const result = check(stamped(judged(ready)), standardProfile, { today: "2026-04-13", fileName: null });
    expect(pageOf(result).facts.at(-1)).toBe(
      "Checked on 13 April 2026 at 16:20 by Ilse Brandt with the profile standard 1.0.0. It has not changed since.",
    );
  });

  test("stays a page, and says how much more there is", () => {
    const sides = Array.from({ length: 20 }, (_, number) => `From side ${number}:`).join("\n");
    const many = [
      ...partsOf("title dateLine topics"),
      ...paragraphs(`## Participants\n${sides}`),
      ...partsOf("lineToTake speakingPoints background"),
    ];
    const [left] = pageOf(judged(many)).lists;
    expect(left?.entries).toHaveLength(12);
    expect(left?.rest).toMatch(/^and \d+ more$/);
  });

  test.each(languages)("is whole in %s", (language) => {
    const page = pageOf(judged(unfinished, accepting(unfinished, [1])), language);
    expect(onePageText(page)).not.toMatch(/\{\w|undefined/);
    expect(onePageHtml(page)).toContain(`<html lang="${language}">`);
  });
});

test("as HTML it holds no words of the document that could act, and runs nothing", () => {
  const html = onePageHtml(pageOf(judged(unfinished)));
  expect(html).toContain("From &lt;Nordlicht&gt;:");
  expect(html).not.toContain("<Nordlicht>");
  expect(html).toContain("default-src 'none'");
  expect(html).not.toContain("<script");
});

test("as plain text it can be pasted into a mail", () => {
  const text = onePageText(pageOf(judged(ready)));
  expect(text.split("\n").slice(0, 2)).toEqual(["Briefing for the meeting with Nordlicht Ferries", "Ready to send"]);
  expect(text).toContain("What is left to do\nNothing.");
  expect(text).toContain("It is not a signature.");
});
