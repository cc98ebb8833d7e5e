import type { OptionValue } from "../rules/options";
import type { Localised } from "./localised";
import type { Look } from "./look";
import type { Occurs } from "./occurs";
import type { SendPolicy } from "./send-policy";

export { languages, type Language, type Localised } from "./localised";

export type Severity = "error" | "warning" | "info";

/** What a section holds: one line, the date line, a list, people by side, prose, questions with their answers, or a table. */
export type ContentKind = "line" | "dateLine" | "list" | "sides" | "prose" | "questions" | "table";

/** `title` and `dateLine` stand at the top and have no heading; every other section begins with one. */
export type SectionKey = string;

export interface SectionSpec {
  readonly key: SectionKey;
  readonly content: ContentKind;
  readonly presence: "required" | "recommended" | "optional";
  /** How often it may stand in one paper: once, where nothing is said. */
  readonly occurs?: Occurs;
  /** The heading as the house writes it. */
  readonly titles: Localised<string>;
  /** Other headings that mean the same, as people write them, without colon or number. */
  readonly aliases: Localised<readonly string[]>;
  /** What belongs here, one or two sentences for the pane. */
  readonly guidance: Localised<string>;
  /** What the skeleton puts here to be written over, a paragraph each, in square brackets. */
  readonly prompts: Localised<readonly string[]>;
  /** What the columns of a table are called; only where the section holds one. */
  readonly columns?: Localised<readonly string[]>;
  readonly limits: { readonly maxWords?: number; readonly maxItems?: number };
}

/** One line of the form for a new briefing. */
export interface FieldSpec {
  readonly key: "counterpart" | "date" | "from" | "to" | "place" | "ourSide" | "theirSide";
  readonly kind: "text" | "date" | "time";
  readonly labels: Localised<string>;
}

/** How much a finding weighs; `off` where the rule is not to be judged. */
export type RuleSeverity = Severity | "off";

export interface RuleSetting {
  /** The rule's own where it is not named. */
  readonly severity?: RuleSeverity;
  /** Values for the rule's own options; what is not named keeps its usual value. */
  readonly options?: Readonly<Record<string, OptionValue>>;
  /** Whether an officer may accept what the rule finds, with a reason: yes, unless it says false. */
  readonly waivable?: boolean;
}

/** The secretariat's template as data: no code, no regular expressions from outside. */
export interface Profile {
  readonly id: string;
  readonly version: string;
  readonly names: Localised<string>;
  /** In the order of the paper. */
  readonly sections: readonly SectionSpec[];
  readonly fields: readonly FieldSpec[];
  /** Titles with `{counterpart}` in them. */
  readonly titleLines: Localised<string>;
  /** The label above the people of a side, with `{side}` in it: "From {side}:". */
  readonly sideLabels: Localised<string>;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly send: SendPolicy;
  /** How a new paper looks. */
  readonly look: Look;
}
