import { gather } from "../../document/gather";
import type { Edit, Place } from "../../document/edit";
import type { Paragraph } from "../../document/paragraph";
import type { NonEmpty } from "../../document/result";
import type { Briefing, Meeting, Part } from "../../recognise/briefing";
import { mostOf } from "../../profile/occurs";
import type { SectionSpec } from "../../profile/profile";
import { refTo } from "../../skeleton/insert-section";
import { holdNoObjects, paragraphsOf, refsOf, withoutBlankEnd } from "../paragraphs-of";
import { defineRule, type Fix, type Report } from "../rule";
import { saysNothing } from "../../recognise/says-nothing";
import { spanOf } from "../span-of";
import { sectionsStandingTwice } from "../stands-twice";

type Headed = Part & { readonly heading: Paragraph };
const isHeaded = (part: Part): part is Headed => part.heading !== null;

/** Directly below the last words, but not into the cell of a table that ends the section. */
const belowWordsOf = ({ heading, body }: Headed): Place => {
  const last = withoutBlankEnd(body).at(-1) ?? heading;
  return last.cell ? { after: refTo(last) } : { under: refTo(last) };
};

/** A heading that can go without taking words along: it names this section only, and nothing stands behind it. */
const isMereHeading = ({ also, heading, headingEnd }: Headed): boolean =>
  also === null && heading.text.slice(headingEnd).trim() === "";

const mergeFix = (twin: Headed, keeper: Headed): readonly Fix[] => {
  if (!isMereHeading(twin)) return [];
  const words = refsOf(withoutBlankEnd(twin.body));
  const remove: Edit = { op: "deleteParagraphs", paragraphs: [refTo(twin.heading)] };
  const edits: NonEmpty<Edit> = words
    ? [{ op: "moveParagraphs", paragraphs: words, place: belowWordsOf(keeper) }, remove]
    : [remove];
  return [{ titleId: "mergeSections", data: {}, safety: "suggestion", edits }];
};

const deleteFix = (twin: Headed): readonly Fix[] => {
  const going = paragraphsOf(twin);
  const paragraphs = refsOf(going);
  if (!paragraphs || !isMereHeading(twin)) return [];
  const safety = holdNoObjects(going) ? "safe" : "suggestion";
  return [{ titleId: "deleteEmptyTwin", data: {}, safety, edits: [{ op: "deleteParagraphs", paragraphs }] }];
};

const isEmpty = ({ body }: Part, { profile }: Briefing): boolean =>
  body.every((paragraph) => saysNothing(paragraph, profile));

type TwinReport = Report<"bothFilled" | "oneEmpty" | "tooMany">;

const reportTwin = (twin: Headed, keeper: Headed, briefing: Briefing): TwinReport => {
  const empty = isEmpty(twin, briefing);
  return {
    messageId: empty ? "oneEmpty" : "bothFilled",
    data: { section: twin.spec.key },
    at: spanOf(twin.heading),
    section: twin.spec.key,
    related: [spanOf(keeper.heading)],
    fixes: empty ? deleteFix(twin) : mergeFix(twin, keeper),
  };
};

/** One too many where several are welcome: only what is empty can go. */
const reportSurplus = (part: Headed, most: number, briefing: Briefing): TwinReport => ({
  messageId: "tooMany",
  data: { section: part.spec.key, most },
  at: spanOf(part.heading),
  section: part.spec.key,
  related: [],
  fixes: isEmpty(part, briefing) ? deleteFix(part) : [],
});

/** Those that there are too many of: the last ones, empty ones first. */
const surplusOf = (parts: readonly Headed[], most: number, briefing: Briefing): readonly Headed[] => {
  const later = [...parts].reverse();
  const leaving = [
    ...later.filter((part) => isEmpty(part, briefing)),
    ...later.filter((part) => !isEmpty(part, briefing)),
  ];
  const surplus = new Set(leaving.slice(0, Math.max(parts.length - most, 0)));
  return parts.filter((part) => surplus.has(part));
};

const twinsIn = (meeting: Meeting, spec: SectionSpec, briefing: Briefing): readonly TwinReport[] => {
  const most = mostOf(spec);
  const parts = meeting.parts.filter(isHeaded).filter((part) => part.spec.key === spec.key);
  if (most > 1) return surplusOf(parts, most, briefing).map((part) => reportSurplus(part, most, briefing));
  const keeper = parts.find(({ status }) => status === "filled") ?? parts[0];
  return keeper ? parts.filter((part) => part !== keeper).map((twin) => reportTwin(twin, keeper, briefing)) : [];
};

/** No section stands more often than the profile allows for one meeting. The first with text in it is the one that stays. */
export const duplicateSection = defineRule({
  id: "duplicate-section",
  family: "structure",
  severity: "warning",
  messages: ["bothFilled", "oneEmpty", "tooMany"],
  check: (briefing) => {
    const tooMany = sectionsStandingTwice(briefing);
    return gather(briefing.profile.sections, (spec) =>
      tooMany.has(spec.key) ? briefing.meetings.flatMap((meeting) => twinsIn(meeting, spec, briefing)) : [],
    );
  },
});
