import { gather } from "../../document/gather";
import { refTo } from "../../skeleton/insert-section";
import { sign } from "../../text/signs";
import { spanIn, writtenWith, type Written } from "../language/written";
import { defineRule, type Report } from "../rule";
import { trackingIn, type TrackedAddress } from "./tracking-in";

/** Of two texts, how much they have in common at the beginning, and then at the end. */
const common = (a: string, b: string): readonly [number, number] => {
  let first = 0;
  while (first < b.length && a[first] === b[first]) first += 1;
  let last = 0;
  while (last < b.length - first && a[a.length - 1 - last] === b[b.length - 1 - last]) last += 1;
  return [first, last];
};

const report = (written: Written, { from, to, clean }: TrackedAddress): Report<"tracking"> => {
  const { paragraph, part } = written;
  const whole = paragraph.text.slice(from, to);
  const [first, last] = common(whole, clean);
  const cut = { from: from + first, to: to - last };
  return {
    messageId: "tracking",
    data: { quote: paragraph.text.slice(cut.from, cut.to) },
    at: spanIn(written, { from, to }),
    section: part.spec.key,
    related: [],
    fixes: [
      {
        titleId: "cutTracking",
        data: {},
        safety: "safe",
        edits: [
          {
            op: "replaceText",
            paragraph: refTo(paragraph),
            ...cut,
            text: clean.slice(first, clean.length - last),
          },
        ],
      },
    ],
  };
};

/** An address leads to a page, and does not tell who sent the reader there. */
export const trackingAddress = defineRule({
  id: "tracking-address",
  family: "background",
  severity: "info",
  messages: ["tracking"],
  check: (briefing) =>
    gather(writtenWith(briefing, sign.query), (written) =>
      trackingIn(written.paragraph.text)
        .filter(({ from }) => from >= written.from)
        .map((found) => report(written, found)),
    ),
});
