import { readFileSync } from "node:fs";
import { check, languages } from "../../../src/core";
import { openDocxPort } from "../../../src/docx/port";
import { documentOf, paragraphs } from "../../support/document";
import { standardProfile } from "../../support/standard-profile";

/** The week before the meeting of our papers. */
const circumstances = { today: "2026-04-07", fileName: "Nordlicht Ferries 2026-04-14.docx" };

describe.each(languages)("a clean, complete paper in %s", (language) => {
  it("has nothing to be mended, not even a hint", () => {
    const facts = paragraphs(readFileSync(`test/fixtures/clean/${language}.txt`, "utf8"));
    const { findings, notices, verdict } = check(documentOf(facts, language), standardProfile, circumstances);
    expect({ findings, notices, verdict }).toEqual({ findings: [], notices: [], verdict: "ready" });
  });

  it("has nothing to be mended in the sample that comes with Briefline", async () => {
    const opened = openDocxPort(readFileSync(`assets/samples/complete.${language}.docx`));
    const read = opened.ok ? await opened.value.read() : opened;
    if (!read.ok) throw new Error(read.problem.code);
    const { findings, verdict } = check(read.value, standardProfile, circumstances);
    expect({ findings, verdict }).toEqual({ findings: [], verdict: "ready" });
  });
});
