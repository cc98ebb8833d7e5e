import { gather } from "../../document/gather";
import { caseless } from "../../text/caseless";
import { sign } from "../../text/signs";
import type { Stretch } from "../../text/words-in";
import { defineRule, type Report } from "../rule";
import { spanIn, writtenWith, type Written } from "./written";

/** A bracket that has found no other half yet. */
interface Lone extends Stretch {
  readonly written: Written;
  readonly sign: string;
}

const bracket = /[()]/g;
/** "a)", "12)", "iv)", "1.2)", "*)" number something; so they do inside a sentence. In Arabic "and" is joined to the letter. */
const numberBefore = caseless(
  /(?:^|[\s/,;:\u2013-])(?:\d{1,3}(?:\.\d{1,2})*|\p{L}|[ivx]{1,4}|\p{Script=Arabic}{2}|\*{1,3})\.?\s?$/u,
);
const smile = /[:;]-?$/;
/** A remark may run over so many paragraphs: each item of a list, or lines that were broken. */
const mostParagraphs = 6;

const isSmile = (text: string, at: number): boolean =>
  smile.test(text.slice(Math.max(0, at - 2), at)) && /^(?:\s|$)/.test(text.slice(at + 1, at + 2));

const hasOtherUse = (text: string, at: number): boolean =>
  isSmile(text, at) || (text[at] === ")" && numberBefore().test(text.slice(Math.max(0, at - 10), at)));

const none: readonly Lone[] = [];

/** Whether every bracket of a text closes before the next one opens, as nearly always: found by what engines do fastest. */
const isPlain = (text: string): boolean => {
  let open = text.indexOf("(");
  let close = text.indexOf(")");
  while (open >= 0 && close > open) {
    // ":( " is a smile.
    if (text.charAt(open + 1) <= " " || text.charAt(open + 1) >= "\u0080") return false;
    open = text.indexOf("(", open + 1);
    if (open >= 0 && open < close) return false;
    close = text.indexOf(")", close + 1);
  }
  return open < 0 && close < 0;
};

/** The brackets of one paragraph without another half in it. */
const loneIn = (written: Written): readonly Lone[] => {
  const { text } = written.paragraph;
  if (isPlain(text)) return none;
  const open: Lone[] = [];
  const lone: Lone[] = [];
  for (const { 0: sign, index } of text.matchAll(bracket)) {
    const here = { written, sign, from: index, to: index + 1 };
    if (sign === ")" && open.length > 0) open.pop();
    else if (!hasOtherUse(text, index)) (sign === "(" ? open : lone).push(here);
  }
  return [...lone, ...open].sort((a, b) => a.from - b.from);
};

/** What is left when remarks that run over several paragraphs have been closed. */
const unpaired = (all: readonly Lone[]): readonly Lone[] => {
  const left: Lone[] = [];
  for (const one of all) {
    const last = left.at(-1);
    const { paragraph, part } = one.written;
    const closes =
      last &&
      last.sign === "(" &&
      one.sign === ")" &&
      last.written.part === part &&
      paragraph.index - last.written.paragraph.index <= mostParagraphs;
    if (closes) left.pop();
    else left.push(one);
  }
  return left;
};

/** So much around a bracket makes it easy to find. */
const enough = 40;

const report = ({ written, sign, from, to }: Lone): Report<"unclosed" | "unopened"> => {
  const { text } = written.paragraph;
  const isOpen = sign === "(";
  const after = text.slice(from).trimEnd();
  const before = text.slice(0, to).trimStart();
  const behind = after.length <= enough ? after : (/^.*(?=\s)/s.exec(after.slice(0, enough))?.[0] ?? sign);
  const front = before.length <= enough ? before : (/(?<=\s)\S.*$/s.exec(before.slice(-enough))?.[0] ?? sign);
  const stretch = isOpen ? { from, to: from + behind.length } : { from: to - front.length, to };
  return {
    messageId: isOpen ? "unclosed" : "unopened",
    data: { quote: text.slice(stretch.from, stretch.to) },
    at: spanIn(written, stretch),
    section: written.part.spec.key,
    related: [],
    fixes: [],
  };
};

/** Every bracket that opens closes, and the other way round. */
export const unbalancedBrackets = defineRule({
  id: "unbalanced-brackets",
  family: "language",
  severity: "warning",
  messages: ["unclosed", "unopened"],
  check: (briefing) => unpaired(gather(writtenWith(briefing, sign.roundBracket), loneIn)).map(report),
});
