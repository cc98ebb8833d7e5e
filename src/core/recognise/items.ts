import type { Paragraph } from "../document/paragraph";
import type { Profile, SectionKey } from "../profile/profile";
import type { Item, Part } from "./briefing";
import { beginsOlderMail, isPageFurniture } from "./page-furniture";
import { saysNothing } from "./says-nothing";

const typedBullet = /^\s*(?:[-–—•*·▪■\uf0b7\uf0a7]\s+|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+)/u;
/** Shorter lines that begin small are words of a list, not a sentence that was broken. */
const shortestBroken = 50;
const finished = /[.?!:;…»”"’)\]]\s*$/u;
/** Words after which nobody ends a line on purpose. */
const goesOn =
  /(?:[,–-]|\s(?:the|an?|of|to|for|in|on|and|or|its|with|by|de|du|des|la|le|les|et|ou|à|au|aux|pour|sur|der|die|das|den|dem|und|oder|zu|für|mit|von|im))\s*$/iu;

interface OpenItem {
  readonly paragraph: Paragraph;
  readonly isBullet: boolean;
  text: string;
}

/** A line that was broken where a mail or a copy ended: the rest of it begins small, or after half a phrase. */
const isRestOf = (item: OpenItem | undefined, line: Line): item is OpenItem =>
  item !== undefined &&
  !line.isBullet &&
  !finished.test(item.text) &&
  (goesOn.test(item.text) || (/^\p{Ll}/u.test(line.text) && (item.isBullet || item.text.length >= shortestBroken)));

interface Line {
  readonly paragraph: Paragraph;
  readonly text: string;
  readonly isBullet: boolean;
}

const linesOf = (paragraph: Paragraph): readonly Line[] => {
  const lines = paragraph.text.split("\n").filter((line) => line.trim() !== "");
  const own = lines.length > 1 && lines.some((line) => typedBullet.test(line)) ? lines : [paragraph.text];
  return own.map((line, at) => ({
    paragraph,
    text: line.replace(typedBullet, "").trim(),
    isBullet: (at === 0 && paragraph.list !== null) || typedBullet.test(line),
  }));
};

/** Above bullets, a heading of some of them or the words that lead to them. */
const isIntroduction = ({ paragraph, text, isBullet: isItem }: Line): boolean =>
  !isItem && (paragraph.headingLevel !== null || paragraph.bold || /[:：]$/.test(text));

const itemsIn = (part: Part, profile: Profile): readonly Item[] => {
  const { also, body } = part;
  const end = body.findIndex(({ text }) => beginsOlderMail(text));
  const said = body
    .slice(0, end < 0 ? body.length : end)
    .filter((paragraph) => !saysNothing(paragraph, profile) && !isPageFurniture(paragraph.text));
  const lines = said.flatMap(linesOf);
  const hasBullets = lines.some(({ isBullet: isItem }) => isItem);
  const items: OpenItem[] = [];
  for (const line of lines) {
    const last = items[items.length - 1];
    if (isRestOf(last, line)) last.text += ` ${line.text}`;
    else if (!hasBullets || !(isIntroduction(line) || (also !== null && !line.isBullet))) {
      items.push({ ...line });
    }
  }
  return items;
};

/** The items of a list section: bulleted or not, each whole where its line was broken, without what is of the page. */
export const itemsOf = (parts: readonly Part[], key: SectionKey, profile: Profile): readonly Item[] =>
  parts.filter(({ spec, also }) => spec.key === key || also?.key === key).flatMap((part) => itemsIn(part, profile));
