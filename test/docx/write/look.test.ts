import { extendProfile, skeletonEdits, type Profile } from "../../../src/core";
import { serialize } from "../../../src/docx/xml/serialize";
import { paragraph } from "../../fixtures/word-xml";
import type { DocxParts } from "../../fixtures/docx-bytes";
import { standardProfile } from "../../support/standard-profile";
import { write, type Written } from "./written";

const everywhere = (text: string) => ({ en: text, fr: text, de: text });

const house = (look: unknown): Profile => {
  const parsed = extendProfile(standardProfile, { extends: "standard", id: "house", version: "1.0.0", look });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.value;
};

const newPaper = (profile: Profile, parts: DocxParts = { body: paragraph("") }): Written =>
  write(parts, (_, model) => [
    ...skeletonEdits(model, profile, "en", { counterpart: "Nordlicht", date: "2026-04-14" }),
  ]);

const partOf = ({ docx }: Written, name: string): string => {
  const part = docx.part(`word/${name}.xml`);
  return part === null ? "" : serialize(part);
};

const styleIn = (written: Written, id: string): string =>
  new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, "s").exec(partOf(written, "styles"))?.[0] ?? "";

test("sets the styles of a new paper", () => {
  const styles = {
    body: { font: "Arial", size: 10.5, lineSpacing: 115, after: 4 },
    heading: { color: "#7a1f2b", bold: false, capitals: true, before: 12, align: "center" },
  };
  const written = newPaper(house({ styles }));
  const normal = styleIn(written, "Normal");
  for (const said of ['w:ascii="Arial"', '<w:sz w:val="21"/>', 'w:line="276"', 'w:after="80"']) {
    expect(normal).toContain(said);
  }
  const heading = styleIn(written, "Heading1");
  for (const said of [
    'w:val="7A1F2B"',
    '<w:b w:val="false"/>',
    '<w:caps w:val="true"/>',
    'w:before="240"',
    '"center"',
  ]) {
    expect(heading).toContain(said);
  }
  // What the look does not name is as it was: the font of the template below.
  expect(heading).toContain('w:ascii="Calibri"');
  expect(heading).not.toContain("w:themeColor");
});

test("numbers the headings of the sections", () => {
  const { model } = newPaper(house({ numbering: true }));
  const labels = model.paragraphs.flatMap(({ style, list }) => (style === "Heading1" ? [list?.label] : []));
  expect(labels).toEqual(["1.", "2.", "3.", "4.", "5."]);
});

test("writes header and footer, with what the form says and fields for the pages", () => {
  const look = {
    header: { left: everywhere("{kind}"), right: everywhere("{title}, {date}") },
    footer: { left: everywhere(""), center: everywhere("Page {page} of {pages}"), right: everywhere("") },
    marking: { marks: { en: ["Internal", "Public"], fr: ["Interne"], de: ["Intern"] }, place: "header" },
  };
  const written = newPaper(house(look));
  expect(written.model.traces).toMatchObject({
    pageNumbers: true,
    pageTexts: expect.arrayContaining([
      "Internal",
      "Meeting briefing",
      "Briefing for the meeting with Nordlicht, 14 April 2026",
    ]) as unknown,
  });
  expect(partOf(written, "footer")).toMatch(/Page .*w:instr="PAGE".* of .*w:instr="NUMPAGES"/s);
  expect(written.body).toMatch(/<w:sectPr><w:headerReference [^>]*\/><w:footerReference /);
});

test("leaves a header alone that there is", () => {
  const first = newPaper(house({ header: { left: everywhere("Ours") } }));
  const again = newPaper(house({ header: { left: everywhere("Another") } }), {
    body: `${paragraph("")}<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/></w:sectPr>`,
  });
  expect(partOf(first, "header")).toContain("Ours");
  expect(partOf(again, "header")).toBe("");
});

test("leaves a document alone in which there are words", () => {
  const written = newPaper(house({ header: { left: everywhere("Ours") }, numbering: true }), {
    body: paragraph("A letter of last year"),
  });
  expect(partOf(written, "header")).toBe("");
  expect(written.model.paragraphs.every(({ style, list }) => style !== "Heading1" || list === null)).toBe(true);
});
