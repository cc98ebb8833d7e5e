import type { Edit } from "../../document/edit";
import { controlsAround } from "../../document/extents";
import type { NonEmpty } from "../../document/result";
import { refTo } from "../../skeleton/insert-section";
import type { Stretch } from "../../text/words-in";
import type { Fix, MessageData, Report, SafeFixTitle } from "../rule";
import { spanIn, type Written } from "./written";

/** A stretch of the paper that should read otherwise. */
export interface Slip extends Stretch {
  readonly written: Written;
  /** What should stand there. */
  readonly text: string;
}

const isFree = ({ written: { paragraph } }: Slip): boolean =>
  paragraph.control === null || controlsAround(paragraph).every(({ locked }) => !locked);

/** The edits that put slips right, given in reading order; what stands in a locked control is left out. */
const editsFor = (slips: readonly Slip[]): NonEmpty<Edit> | null => {
  const edits = slips.filter(isFree).map(({ written: { paragraph }, from, to, text }): Edit => ({
    op: "replaceText",
    paragraph: refTo(paragraph),
    from,
    to,
    text,
  }));
  // In one paragraph the last comes first: so the places of the others hold.
  const [first, ...others] = edits.reverse();
  return first ? [first, ...others] : null;
};

/** A repair that may run in bulk, since nobody's words change. */
export const safely = (titleId: SafeFixTitle, slips: readonly Slip[], data: MessageData = {}): readonly Fix[] => {
  const edits = editsFor(slips);
  return edits ? [{ titleId, data, safety: "safe", edits }] : [];
};

/** The same as something to click on, where only a person can tell. */
export const onAClick = (titleId: Fix["titleId"], slips: readonly Slip[], data: MessageData = {}): readonly Fix[] => {
  const edits = editsFor(slips);
  return edits ? [{ titleId, data, safety: "suggestion", edits }] : [];
};

/** One finding for all of several places, at the first of them; none for none. */
export const reportTogether = <MessageId extends string>(
  messageId: MessageId,
  places: readonly (Stretch & { readonly written: Written })[],
  data: MessageData,
  fixes: readonly Fix[],
): readonly Report<MessageId>[] => {
  const [first, ...others] = places;
  if (!first) return [];
  return [
    {
      messageId,
      data: { ...data, count: places.length },
      at: spanIn(first.written, first),
      section: first.written.part.spec.key,
      related: others.map((place) => spanIn(place.written, place)),
      fixes,
    },
  ];
};
