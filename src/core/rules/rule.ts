import type { Edit } from "../document/edit";
import type { Span } from "../document/port";
import type { NonEmpty } from "../document/result";
import type { RuleSeverity, Severity } from "../profile/profile";
import type { Briefing } from "../recognise/briefing";
import type { Waiver } from "../waivers/waiver";
import type { Circumstances } from "./circumstances";
import type { RuleOptions, ValuesOf } from "./options";

export type MessageData = Readonly<Record<string, string | number>>;

/** What a fix that may run in bulk does. Each has a button and a line in "this will do" in every catalogue. */
export type SafeFixTitle =
  | "insertSection"
  | "moveSection"
  | "renameHeading"
  | "deleteEmptyTwin"
  | "houseForm"
  | "cutTracking"
  | "tidySpaces"
  | "oneSpelling"
  | "restyleHeadings"
  | "evenHeadings"
  | "evenStops"
  | "realBullets"
  | "oneBulletSign"
  | "oneQuotationMark";

/** What any fix does; those that are never safe have a button only. */
export type FixTitle =
  | SafeFixTitle
  | "mergeSections"
  | "restorePrompt"
  | "deletePrompt"
  | "deleteText"
  | "deleteEmptyItem"
  | "joinParagraphs"
  | "replaceWords"
  | "moveExplanation"
  | "addPoint"
  | "makeList"
  | "fillCounterpart"
  | "moveSide"
  | "splitPoint"
  | "moveToDefensives"
  | "addFullStop";

interface Repair {
  /** What the title needs beyond the data of the finding. */
  readonly data: MessageData;
  readonly edits: NonEmpty<Edit>;
}

/** A repair. `safe` ones may run in bulk, a `suggestion` waits for a click on itself. */
export type Fix =
  | (Repair & { readonly safety: "safe"; readonly titleId: SafeFixTitle })
  | (Repair & { readonly safety: "suggestion"; readonly titleId: FixTitle });

/** What a rule says: plain data, no sentences, no severity. */
export interface Report<MessageId extends string = string> {
  readonly messageId: MessageId;
  /** Section keys under `section` and `neighbour`, the document's own words under other names, numbers under theirs. */
  readonly data: MessageData;
  /** null where the fault is that something is not there. */
  readonly at: Span | null;
  /** The section that the finding is listed under; null for the document as a whole. */
  readonly section: string | null;
  readonly related: readonly Span[];
  readonly fixes: readonly Fix[];
}

/** A finding: what the pane, the command line and the mail check all read. */
export interface Finding extends Report {
  readonly rule: string;
  readonly severity: Severity;
  /** Why an officer has accepted it; null where it stands. What is accepted is shown and does not block. */
  readonly waived: Waiver | null;
}

/** What a rule is about: how the list of checks is grouped. `sending` are those that matter when the paper leaves. */
export type RuleFamily = "structure" | "participants" | "speaking" | "background" | "language" | "sending";

/** One rule: pure, without state, without waiting. */
export interface Rule<
  Id extends string = string,
  MessageId extends string = string,
  Options extends RuleOptions = RuleOptions,
> {
  readonly id: Id;
  readonly family: RuleFamily;
  /** Where the profile does not say otherwise. */
  readonly severity: RuleSeverity;
  /** Every message that it may give; its words in `messages/rules` hold exactly these. */
  readonly messages: NonEmpty<MessageId>;
  /** For what weighs or compares what one meeting has: of a paper that prepares several, it is asked of each. */
  readonly each?: "meeting";
  /** What the secretariat may set in the profile, with the usual values. */
  readonly options?: Options;
  /** @param briefing one of kind "briefing" */
  check(
    briefing: Briefing,
    options: ValuesOf<Options>,
    circumstances: Circumstances,
  ): readonly Report<NoInfer<MessageId>>[];
}

export const defineRule = <
  const Id extends string,
  const MessageId extends string,
  const Options extends RuleOptions = RuleOptions,
>(
  rule: Rule<Id, MessageId, Options>,
): Rule<Id, MessageId, Options> => rule;
