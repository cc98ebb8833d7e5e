import type { DocumentModel } from "../document/model";
import type { Paragraph } from "../document/paragraph";
import type { Profile, SectionSpec } from "../profile/profile";
import type { Part, PartStatus } from "./briefing";
import type { Choice } from "./candidate";
import { confidenceOf } from "./confidence";
import { isBullet } from "./heading-mentions";
import { tellsTime } from "./parse-date-line";
import { promptsIn, promptsOn } from "./prompts-in";
import { isColumnName } from "./table-rows";
import { saysNothing } from "./says-nothing";

/** A title runs over so many lines at most. */
const longestTitle = 4;

export const isLine = ({ content }: SectionSpec): boolean => content === "line" || content === "dateLine";

const isSameCell = ({ cell }: Paragraph, { cell: other }: Paragraph): boolean =>
  cell?.table === other?.table && cell?.row === other?.row && cell?.column === other?.column;

const looksLike = (one: Paragraph, other: Paragraph): boolean =>
  isSameCell(one, other) &&
  one.style === other.style &&
  one.bold === other.bold &&
  one.caps === other.caps &&
  one.list === null;

const isMarked = ({ style, bold, caps }: Paragraph): boolean => bold || caps || style === "Title";

/** "Call sheet for": the words that it leads to stand on the next line, whatever their look. */
const endsInside = /\s(?:for|with|between|and|pour|avec|entre|et|für|mit|und|zwischen)\s*$/i;

/** Of lines below one of a title those that look the same and are nothing else. */
const linesLike = (line: Paragraph, below: readonly Paragraph[]): readonly Paragraph[] => {
  const end = below.findIndex(
    (other) => other.text.trim() === "" || !looksLike(other, line) || tellsTime(other.text).day,
  );
  return below.slice(0, end < 0 ? below.length : end);
};

/** A title with all its lines. */
const titleLines = (first: Paragraph, until: number, { paragraphs }: DocumentModel): readonly Paragraph[] => {
  if (!isMarked(first)) return [first];
  const below = paragraphs.slice(first.index + 1, Math.min(until, first.index + longestTitle));
  const [next, ...others] = below;
  if (next && endsInside.test(first.text) && /\S/.test(next.text) && isMarked(next))
    return [first, next, ...linesLike(next, others)];
  return [first, ...linesLike(first, below)];
};

const statusOf = (
  { heading, headingEnd, body }: Pick<Part, "heading" | "headingEnd" | "body">,
  profile: Profile,
): PartStatus => {
  const besideHeading = heading?.text.slice(headingEnd).trim() ?? "";
  const isPromptBeside = promptsIn(besideHeading, profile).length > 0;
  if (besideHeading !== "" && !isPromptBeside) return "filled";
  if (body.some((paragraph) => !saysNothing(paragraph, profile))) return "filled";
  const lines = heading && heading.prompts.length > 0 ? [heading, ...body] : body;
  return isPromptBeside || lines.some((line) => promptsOn(line, profile).length > 0) ? "placeholder" : "empty";
};

const holdsSuch = ({ content }: SectionSpec, own: readonly Paragraph[]): boolean => {
  if (content === "list") return own.some(isBullet);
  return content !== "questions" || own.some(({ text }) => text.includes("?"));
};

/**
 * The body of a part without another section that nobody has listed: what stands below a heading of the same level,
 * right under that of the part, and is nothing that the part could hold.
 */
const withoutOther = (
  body: readonly Paragraph[],
  { headingLevel }: Paragraph,
  spec: SectionSpec,
): readonly Paragraph[] => {
  const at = body.findIndex(({ text }) => /\S/.test(text));
  const first = body[at];
  if (headingLevel === null || !first || first.headingLevel !== headingLevel) return body;
  return holdsSuch(spec, body.slice(at + 1)) ? body : body.slice(0, at);
};

const ownOf = (body: readonly Paragraph[], heading: Paragraph, spec: SectionSpec): readonly Paragraph[] => {
  const own = withoutOther(body, heading, spec);
  return spec.content === "table" ? own.filter((line) => !isColumnName(line, spec)) : own;
};

/** The part that begins at a candidate and goes on to where the next one begins; a line is its own text only. */
export const partAt = ({ candidate, margin }: Choice, until: number, model: DocumentModel, profile: Profile): Part => {
  const { paragraph, spec, also, match, form, signs, headingEnd } = candidate;
  const confidence = confidenceOf(margin, isLine(spec) ? "line" : "heading");
  const rival = null;
  if (isLine(spec)) {
    const body = spec.content === "line" ? titleLines(paragraph, until, model) : [paragraph];
    const status = statusOf({ heading: null, headingEnd, body }, profile);
    return { spec, also, match, form, signs, headingEnd, confidence, rival, heading: null, body, status };
  }
  const body = model.paragraphs.slice(paragraph.index + 1, until);
  const status = statusOf({ heading: paragraph, headingEnd, body: ownOf(body, paragraph, spec) }, profile);
  return { spec, also, match, form, signs, headingEnd, confidence, rival, heading: paragraph, body, status };
};

/** A part as it stands in the same document with its prompts blank: what it holds is what somebody has written. */
export const partIn = (part: Part, { paragraphs }: DocumentModel, profile: Profile): Part => {
  const same = (paragraph: Paragraph): Paragraph => paragraphs[paragraph.index] ?? paragraph;
  const heading = part.heading && same(part.heading);
  const body = part.body.map(same);
  const { headingEnd, spec } = part;
  const own = heading ? ownOf(body, heading, spec) : body;
  const status = statusOf({ heading, headingEnd, body: own }, profile);
  return { ...part, heading, body, status };
};
