import type { SectionKey } from "../../profile/profile";
import type { Item } from "../../recognise/briefing";
import { withoutTypedBullet } from "../../recognise/items";
import { isAttached } from "../../recognise/is-attached";
import { refTo } from "../../skeleton/insert-section";
import { itemsIn } from "../list-items";
import { refsOf } from "../paragraphs-of";
import { defineRule, type Fix, type Report } from "../rule";
import { spanOf } from "../span-of";

/** More of a point need not be quoted. */
const enough = 40;

/** The end of a text, from a word on where all of it is too long to be quoted. */
const lastWords = (text: string): string => {
  const words = text.trim();
  return words.length <= enough ? words : words.slice(-enough).replace(/^\S*\s/, "");
};

/** Where one item ends in a paragraph that another begins in, or a word was divided, only the writer can join them. */
const joinFix = ({ paragraph, paragraphs, text }: Item, rest: string): readonly Fix[] => {
  const others = refsOf(paragraphs.slice(1));
  const end = paragraph.text.trimEnd().length;
  if (!others || !text.endsWith(` ${rest}`) || /\S[-\u2010]$/.test(paragraph.text.slice(0, end))) return [];
  return [
    {
      titleId: "joinParagraphs",
      data: {},
      // The second half arrives as plain words: a note or a picture in it would be lost, and only a person sees it.
      safety: "suggestion",
      edits: [
        { op: "replaceText", paragraph: refTo(paragraph), from: end, to: paragraph.text.length, text: ` ${rest}` },
        { op: "deleteParagraphs", paragraphs: others },
      ],
    },
  ];
};

const report = (item: Item, section: SectionKey): Report<"broken"> => {
  const others = item.paragraphs.slice(1);
  const rest = others.map(({ text }) => withoutTypedBullet(text)).join(" ");
  return {
    messageId: "broken",
    data: { end: lastWords(item.paragraph.text), rest },
    at: spanOf(item.paragraph),
    section,
    related: others.map(spanOf),
    fixes: joinFix(item, rest),
  };
};

/** A point, or an item of another list, stands in one paragraph. */
export const brokenPoint = defineRule({
  id: "broken-point",
  family: "speaking",
  severity: "warning",
  messages: ["broken"],
  check: (briefing) =>
    briefing.profile.sections
      .filter(({ content, key }) => content === "list" && !isAttached(key))
      .flatMap(({ key }) =>
        itemsIn(key, briefing)
          .filter(({ isBroken }) => isBroken)
          .map((item) => report(item, key)),
      ),
});
