import fc from "fast-check";
import type { DocumentModel, Edit } from "../../src/core";
import { floatingPicture, textBox } from "../fixtures/drawings";
import { control, paragraph, prompting, run, styled, table } from "../fixtures/word-xml";

/** Text of runs, tabs and breaks, some of it bold, hidden, deleted, linked or in a field. */
const words = fc.string({ unit: fc.constantFrom("a", "B", " ", "é", "<", "😀"), maxLength: 4 });
const inline = fc.oneof(
  words.map((text) => run(text)),
  words.map((text) => run(text, "<w:b/>")),
  words.map((text) => run(text, "<w:vanish/>")),
  words.map((text) => `<w:del w:id="900" w:author="A">${run(text).replaceAll("w:t", "w:delText")}</w:del>`),
  words.map((text) => `<w:ins w:id="901" w:author="A">${run(text)}</w:ins>`),
  words.map((text) => `<w:hyperlink w:anchor="x">${run(text)}</w:hyperlink>`),
  words.map((text) => `<w:r><w:t xml:space="preserve">${text.replaceAll("<", "")}</w:t><w:tab/><w:br/></w:r>`),
  fc.constantFrom(floatingPicture, textBox(paragraph("in a box"), styled("Heading1", "and more"))),
  fc.tuple(fc.nat(99), words).map(([id, text]) => prompting(id, run(text))),
  fc.tuple(fc.nat(99), words).map(([id, text]) => prompting(id, run("x") + prompting(id + 100, run(text)))),
  words.map((text) => `<w:fldSimple w:instr="DATE">${run(text)}</w:fldSimple>`),
  fc.constant(
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>X</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
  ),
);
const inlines = fc.array(inline, { maxLength: 3 }).map((all) => all.join(""));
const block = fc.oneof(
  { weight: 3, arbitrary: inlines.map((inner) => paragraph(inner === "" ? "" : inner)) },
  fc.tuple(fc.constantFrom("Heading1", "ListBullet", "Title", "Own"), inlines).map(([id, inner]) => styled(id, inner)),
);
const blocks = (arbitrary: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(arbitrary, { minLength: 1, maxLength: 3 }).map((all) => all.join(""));
const controlled = (inner: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(fc.nat(99), fc.constantFrom("", "", "", "sdtLocked", "prompt"), inner)
    .map(([id, kind, content]) =>
      kind === "prompt" ? prompting(id, content) : control(id, `tag${id % 3}`, content, { lock: kind }),
    );
const tabled = (inner: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(fc.tuple(inner, inner), { minLength: 1, maxLength: 2 }).map((rows) => table(...rows));
const nest = fc.oneof(
  { weight: 4, arbitrary: block },
  controlled(blocks(fc.oneof(block, controlled(blocks(block))))),
  tabled(blocks(fc.oneof({ weight: 3, arbitrary: block }, controlled(blocks(block))))),
);
/** The body of a document with a bit of everything. */
export const randomBody = fc
  .array(nest, { minLength: 1, maxLength: 6 })
  .map((all) => `${all.join("")}${paragraph("end")}<w:sectPr/>`);

/** An edit by numbers that are brought into the bounds of the document. */
export interface Intent {
  readonly op: number;
  readonly first: number;
  readonly count: number;
  readonly anchor: number;
  readonly place: number;
  readonly text: string;
}

export const randomIntents = fc.array(
  fc.record<Intent>({
    op: fc.nat(7),
    first: fc.nat(20),
    count: fc.nat(4),
    anchor: fc.nat(20),
    place: fc.nat(4),
    text: fc.string({ unit: fc.constantFrom("a", "\t", "\n", " ", "&"), maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 3 },
);

const styles = ["Normal", "Title", "Heading1", "Heading2", "ListBullet", "ListNumber", "ListParagraph"] as const;

/** What an intent comes to in a document. */
export function editsOf({ op, first, count, anchor, place, text }: Intent, { paragraphs }: DocumentModel): Edit[] {
  const refs = paragraphs.map(({ id, text: expected }) => ({ id, text: expected }));
  const at = first % refs.length;
  const [one, beside] = [refs[at], refs[anchor % refs.length]];
  if (one === undefined || beside === undefined) return [];
  const several = [one, ...refs.slice(at + 1, at + 1 + count)] as const;
  const to = [{ before: beside }, { after: beside }, { under: beside }, { at: "start" }, { at: "end" }] as const;
  const where = to[place] ?? { at: "end" };
  const style = styles[anchor % styles.length] ?? "Normal";
  const seed = { tag: "new", title: "New" };
  const innermost = paragraphs[at]?.control;
  const from = Math.min(count, one.text.length);
  const replace = (start: number, end: number): Edit => ({
    op: "replaceText",
    paragraph: one,
    from: start,
    to: Math.min(end, one.text.length),
    text,
  });
  switch (op) {
    case 0:
      // Often in two places of the paragraph.
      return from > 1 ? [replace(from, from + anchor), replace(0, from - 1)] : [replace(from, from + anchor)];
    case 1:
      return [{ op: "setStyle", paragraph: one, style }];
    case 2:
      return [
        { op: "insertParagraphs", place: where, paragraphs: [{ text, style }], control: count > 2 ? seed : null },
      ];
    case 3:
      return [{ op: "moveParagraphs", paragraphs: several, place: where }];
    case 4:
      return [{ op: "deleteParagraphs", paragraphs: several }];
    case 5:
      return [{ op: "wrapInControl", paragraphs: several, control: seed }];
    case 6:
      return innermost ? [{ op: "removeControl", control: innermost }] : [];
    default:
      return [{ op: "setProperty", name: "n", expect: null, value: JSON.stringify(text) }];
  }
}
