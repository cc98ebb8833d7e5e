import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Dice } from "../labelled/produce/dice";

/** Words and marks that turn up in briefings or in attacks: what the recogniser and the rules look for. */
const words = [
  ...["Background", "TOPICS:", "Participants", "From us:", "Line to take", "Sprechpunkte", "Contexte", "[First topic]"],
  ...[
    "12 May 2020, 10.00-11.00 (room 1)",
    "TBD",
    "-",
    "•",
    "1.",
    "a)",
    "(SBU)",
    " / ",
    "\u00a0",
    "\u202e",
    "\ud83d",
    "",
    "  ",
  ],
  ...[
    "<w:br/>",
    "<w:tab/>",
    "<w:p/>",
    "</w:p><w:p>",
    "<w:p>",
    "</w:r>",
    "&amp;",
    "&#0;",
    "&#x10ffff;",
    "<!--",
    "]]>",
    "<![CDATA[",
  ],
  ...[
    'w:val="-1"',
    'w:val="99999999999999999999"',
    'w:val=""',
    "<w:vanish/>",
    "<w:b/>",
    "<w:caps/>",
    "<w:del>",
    "</w:del>",
  ],
  ...[
    "<w:sdt><w:sdtContent>",
    "</w:sdtContent></w:sdt>",
    "<w:tbl>",
    "<w:tc>",
    '<w:fldChar w:fldCharType="begin"/>',
    "__proto__",
  ],
];

const pick = <T>(list: readonly T[], dice: Dice): T | undefined => list[dice(list.length)];

type TextChange = (text: string, dice: Dice) => string;

/** Changes a text at a few places: something in, something out, something twice, two pieces swapped. */
const mutateText = (text: string, dice: Dice): string => {
  let changed = text;
  for (let left = 1 + dice(3); left > 0; left -= 1) changed = pick(textChanges, dice)?.(changed, dice) ?? changed;
  return changed;
};

/** The place of a tag or of a word, more often than of anything in between. */
const placeIn = (text: string, dice: Dice): number => {
  const at = dice(text.length + 1);
  if (dice(4) === 0) return at;
  const tag = text.indexOf(pick(["<w:p>", "<w:p ", "<w:r>", "<w:t", "<", ">", '"'], dice) ?? "<", at);
  return tag < 0 ? at : tag;
};

const pieceIn = (text: string, dice: Dice): readonly [from: number, to: number] => {
  const from = placeIn(text, dice);
  const length = pick([1, 10, 100, 1000], dice) ?? 1;
  return [from, Math.min(text.length, dice(2) === 0 ? from + dice(length) : Math.max(from, placeIn(text, dice)))];
};

/** Other words in a run: the recogniser and the rules see what they have not seen. */
const swapWords: TextChange = (text, dice) => {
  const runs = [...text.matchAll(/>([^<>]+)<\/w:t>/g)];
  const run = pick(runs, dice);
  if (run === undefined) return text;
  const other = dice(2) === 0 ? (pick(runs, dice)?.[1] ?? "") : escaped(pick(words, dice) ?? "");
  return `${text.slice(0, run.index + 1)}${other}${text.slice(run.index + 1 + (run[1] ?? "").length)}`;
};

/** A paragraph once more, somewhere else. */
const repeatParagraph: TextChange = (text, dice) => {
  const paragraphs = [...text.matchAll(/<w:p[ >](?:(?!<w:p[ >]).)*?<\/w:p>/gs)];
  const [one, other] = [pick(paragraphs, dice), pick(paragraphs, dice)];
  if (one === undefined || other === undefined) return text;
  return text.slice(0, one.index) + other[0] + text.slice(one.index);
};

/** Those that leave the XML whole stand twice: behind a refusal there is nothing to find. */
const textChanges: readonly TextChange[] = [
  (text, dice) => {
    const at = placeIn(text, dice);
    return text.slice(0, at) + (pick(words, dice) ?? "") + text.slice(at);
  },
  (text, dice) => {
    const [from, to] = pieceIn(text, dice);
    return text.slice(0, from) + text.slice(to);
  },
  (text, dice) => {
    const [from, to] = pieceIn(text, dice);
    return text.slice(0, to) + text.slice(from, Math.min(to, from + 50_000)) + text.slice(to);
  },
  swapWords,
  swapWords,
  swapWords,
  repeatParagraph,
  repeatParagraph,
];

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

const mutateBytes = (bytes: Uint8Array, dice: Dice): Uint8Array => {
  const changed = bytes.slice(0, dice(10) === 0 ? dice(bytes.length + 1) : bytes.length);
  for (let left = 1 + dice(8); left > 0 && changed.length > 0; left -= 1) changed[dice(changed.length)] = dice(256);
  return changed;
};

const partsOf = (docx: Uint8Array): Record<string, Uint8Array> | null => {
  try {
    // Pictures and the like would only make the archive slower to write.
    return unzipSync(docx, {
      filter: ({ name, originalSize }) => /\.(xml|rels)$/.test(name) && originalSize < 2_000_000,
    });
  } catch {
    return null;
  }
};

/** A neighbour of a .docx: mostly changed inside its parts, sometimes in the archive's own bytes. */
export const mutate = (docx: Uint8Array, dice: Dice): Uint8Array => {
  const parts = dice(8) === 0 ? null : partsOf(docx);
  if (parts === null) return mutateBytes(docx, dice);
  const names = Object.keys(parts);
  const main = names.find((name) => /document\d*\.xml$/.test(name));
  const name = dice(4) === 0 || main === undefined ? pick(names, dice) : main;
  const part = name === undefined ? undefined : parts[name];
  if (name === undefined || part === undefined) return mutateBytes(docx, dice);
  const changed = dice(12) === 0 ? mutateBytes(part, dice) : strToU8(mutateText(strFromU8(part), dice));
  const kept = Object.entries(parts).filter(([other]) => other !== name);
  const isGone = dice(40) === 0;
  return zipSync(Object.fromEntries(isGone ? kept : [...kept, [name, changed]]), { level: 1 });
};
