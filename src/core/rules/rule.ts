import type { Edit } from "../document/edit";
import type { Span } from "../document/port";
import type { NonEmpty } from "../document/result";
import type { Severity } from "../profile/profile";
import type { Briefing } from "../recognise/briefing";

export type MessageData = Readonly<Record<string, string | number>>;

/** A repair. `safe` ones may run in bulk, a `suggestion` waits for a click on itself. */
export interface Fix {
  /** Id of the button's text in the catalogue, with `data` of the finding and its own. */
  readonly titleId: string;
  readonly data: MessageData;
  readonly safety: "safe" | "suggestion";
  readonly edits: NonEmpty<Edit>;
}

/** What a rule says: plain data, no sentences, no severity. */
export interface Report {
  readonly messageId: string;
  /** Section keys under `section`, the document's own words under `quote`, numbers under their name. */
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
  /** The version of the model that was judged. */
  readonly version: string;
}

/** One rule: pure, without state, without waiting. */
export interface Rule {
  readonly id: string;
  /** Where the profile does not say otherwise. */
  readonly severity: Severity;
  check(briefing: Briefing): readonly Report[];
}

export const defineRule = (rule: Rule): Rule => rule;
