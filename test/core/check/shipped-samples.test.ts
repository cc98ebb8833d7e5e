import { readFileSync } from "node:fs";
import { check, languages, recognise, type Briefing } from "../../../src/core";
import { parseDateLine } from "../../../src/core/recognise/parse-date-line";
import { openDocxPort } from "../../../src/docx/port";
import { shippedNames, shippedProfile } from "../../../src/profiles/shipped-profiles";

const sampleOf = (name: string): string => (name === "standard" ? "complete" : name);

const readSample = async (fileName: string) => {
  const opened = openDocxPort(readFileSync(`assets/samples/${fileName}`));
  const read = opened.ok ? await opened.value.read() : opened;
  if (!read.ok) throw new Error(`${fileName}: ${read.problem.code}`);
  return read.value;
};

const meetingOf = ({ parts }: Briefing): string => {
  const line = parts.find(({ spec }) => spec.content === "dateLine")?.body.map(({ text }) => text);
  const { date } = parseDateLine((line ?? []).join(" "));
  if (date === null) throw new Error("The date line cannot be read.");
  return date;
};

const aWeekBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 7 * 86_400_000).toISOString().slice(0, 10);

const cases = shippedNames.flatMap((name) => languages.map((language) => ({ name, language })));

describe("the example of each template that comes with Briefline", () => {
  it.each(cases)("has nothing to be mended, not even a hint: $name, $language", async ({ name, language }) => {
    const profile = shippedProfile(name);
    if (!profile?.ok) throw new Error(`${name} is no profile`);
    const fileName = `${sampleOf(name)}.${language}.docx`;
    const model = await readSample(fileName);
    const today = aWeekBefore(meetingOf(recognise(model, profile.value)));
    const { findings, notices, verdict, briefing } = check(model, profile.value, { today, fileName });
    expect({ findings, notices, verdict, language: briefing.language }).toEqual({
      findings: [],
      notices: [],
      verdict: "ready",
      language,
    });
  });
});
