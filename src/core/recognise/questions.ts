import { gather } from "../document/gather";
import type { Paragraph } from "../document/paragraph";
import type { Profile, SectionSpec } from "../profile/profile";
import type { Part, QuestionPair } from "./briefing";
import { isBullet } from "./heading-mentions";
import { withoutTypedBullet } from "./items";
import { beginsOlderMail, isPageFurniture } from "./page-furniture";
import { saysNothing } from "./says-nothing";

/** Whether a part holds what may be asked, each with its answer. The defensives do, whatever a house says they hold. */
export const holdsQuestions = ({ key, content }: SectionSpec): boolean =>
  content === "questions" || (content === "list" && key === "defensives");

/** "Q:", "Frage 2:", "Q3." before a question. */
const asks = /^(?:(?:q|f|question|frage)\s?\d{0,2}\s*[:：–-]|[qf]\d{1,2}\s*[.)])\s*/i;
/** "A:", "R :", "Antwort:" before an answer. */
const replies = /^(?:a|r|answer|reply|response|réponse|antwort)\s?\d{0,2}\s*[:：–-]\s*/i;
/** A question mark at the end, with what closes behind it. */
const endsInQuestion = /\?["'”’»)\]\s]*$/u;
/** A whole question with something behind it: no sentence ends before its mark. */
const isFollowed = /\?["'”’»)\]]*\s+\S/u;
const questionThenMore = /^((?:[^.!?]|[.!](?!\s))*\?["'”’»)\]]*)\s+(\S.*)$/su;
/** "If asked about the cable: it is paid for." */
const conditionThenMore =
  /^((?:if|should|on|regarding|si|sur|au sujet d[eu]|à propos d[eu]|concernant|falls|wenn|auf|zu[mr]?|bei)\s[^:：.?!]{2,120})\s?[:：]\s*(\S.*)?$/isu;
const longestLabel = 120;

type LineKind = "question" | "answer" | "label" | "text";

interface Line {
  readonly paragraph: Paragraph;
  readonly kind: LineKind;
  readonly text: string;
  /** What stands behind the question on its own line. */
  readonly answer: string;
}

interface OpenPair {
  readonly paragraph: Paragraph;
  readonly question: string;
  readonly answers: string[];
}

const kindOf = (paragraph: Paragraph, text: string): LineKind => {
  if (endsInQuestion.test(text.slice(-8))) return "question";
  const isLabel = paragraph.headingLevel !== null || (paragraph.bold && !isBullet(paragraph));
  return isLabel && text.length <= longestLabel ? "label" : "text";
};

const lineIn = (paragraph: Paragraph, written: string): Line => {
  const text = withoutTypedBullet(written);
  const line = (kind: LineKind, said: string, answer = ""): Line => ({ paragraph, kind, text: said, answer });
  if (replies.test(text)) return line("answer", text.replace(replies, ""));
  const asked = text.replace(asks, "");
  const asksFirst = isFollowed.test(asked) ? questionThenMore.exec(asked) : null;
  const [, question, more] = asksFirst ?? conditionThenMore.exec(asked) ?? [];
  if (question !== undefined) return line("question", question, more ?? "");
  return asked === text ? line(kindOf(paragraph, text), text) : line("question", asked);
};

/** In a table the questions stand to the left, and what is in the row beside one is its answer. */
const lineInTable = (paragraph: Paragraph, column: number): Line => {
  const text = paragraph.text.trim();
  return column === 0
    ? { paragraph, kind: "question", text: text.replace(asks, ""), answer: "" }
    : { paragraph, kind: "answer", text: text.replace(replies, ""), answer: "" };
};

/** The first row of a table that says what stands below it: "Question | Answer". */
const isHeadRow = ({ cell, text }: Paragraph): boolean =>
  cell?.row === 0 && /^(?:questions?|answers?|réponses?|fragen?|antwort(?:en)?|q|a|r|f)$/iu.test(text.trim());

const linesOf = (part: Part, profile: Profile): readonly Line[] => {
  const end = part.body.findIndex(({ text }) => beginsOlderMail(text));
  const inWideTable = new Set(part.body.flatMap(({ cell }) => (cell && cell.column > 0 ? [cell.table] : [])));
  return gather(
    part.body
      .slice(0, end < 0 ? part.body.length : end)
      .filter(
        (paragraph) => !saysNothing(paragraph, profile) && !isPageFurniture(paragraph.text) && !isHeadRow(paragraph),
      ),
    (paragraph) => {
      const { cell, text } = paragraph;
      if (cell && inWideTable.has(cell.table)) return [lineInTable(paragraph, cell.column)];
      return text
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line) => lineIn(paragraph, line));
    },
  );
};

/** A heading without a question mark is what is asked where an answer follows, else the heading of several questions. */
const isAsked = ({ kind }: Line, next: Line | undefined): boolean =>
  kind === "question" || (kind === "label" && next !== undefined && (next.kind === "text" || next.kind === "answer"));

const readQuestions = (part: Part, profile: Profile): readonly QuestionPair[] => {
  const lines = linesOf(part, profile);
  const pairs: OpenPair[] = [];
  let open: OpenPair | null = null;
  lines.forEach((line, at) => {
    const { paragraph, kind, text, answer } = line;
    if (isAsked(line, lines[at + 1])) {
      open = { paragraph, question: text, answers: answer === "" ? [] : [answer] };
      pairs.push(open);
    } else if (kind === "label") open = null;
    else open?.answers.push(text);
  });
  return pairs.map(({ paragraph, question, answers }) => ({ paragraph, question, answer: answers.join("\n") }));
};

/** A part belongs to one reading of one document, by one profile: the outline counts what a rule looks at again. */
const known = new WeakMap<Part, readonly QuestionPair[]>();

/** What may be asked in a part, and what is to be said to it, in the order of the paper. */
export const questionsIn = (part: Part, profile: Profile): readonly QuestionPair[] => {
  const found = known.get(part) ?? readQuestions(part, profile);
  known.set(part, found);
  return found;
};

/** The same of all parts that hold questions. */
export const questionsOf = (parts: readonly Part[], profile: Profile): readonly QuestionPair[] =>
  parts.filter(({ spec }) => holdsQuestions(spec)).flatMap((part) => questionsIn(part, profile));
