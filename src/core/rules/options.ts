import type { NonEmpty } from "../document/result";
import { onceFor } from "../text/once-for";

/** A whole number that the secretariat may set: a threshold. */
export interface NumberOption {
  readonly kind: "number";
  readonly usual: number;
  readonly least: number;
  readonly most: number;
}

/** One of several ways, by name. */
export interface ChoiceOption<Name extends string = string> {
  readonly kind: "choice";
  readonly usual: Name;
  readonly names: NonEmpty<Name>;
}

/** Words or phrases of the house, whatever their language. */
export interface WordsOption {
  readonly kind: "words";
  readonly usual: readonly string[];
}

export type RuleOption = NumberOption | ChoiceOption | WordsOption;
export type RuleOptions = Readonly<Record<string, RuleOption>>;

export type OptionValue = number | string | readonly string[];

type ValueOf<Option> =
  Option extends ChoiceOption<infer Name> ? Name : Option extends NumberOption ? number : readonly string[];

/** What a rule is handed: a value for each of its options, the profile's or the usual one. */
export type ValuesOf<Options extends RuleOptions> = { readonly [Name in keyof Options]: ValueOf<Options[Name]> };

export const numberOption = (usual: number, least: number, most: number): NumberOption => ({
  kind: "number",
  usual,
  least,
  most,
});

export const choiceOption = <const Name extends string>(
  usual: NoInfer<Name>,
  names: NonEmpty<Name>,
): ChoiceOption<Name> => ({ kind: "choice", usual, names });

export const wordsOption = (...usual: readonly string[]): WordsOption => ({ kind: "words", usual });

type OptionValues = Readonly<Record<string, OptionValue>>;

const noValues: OptionValues = {};

const valuesOf = (options: RuleOptions, set: OptionValues): OptionValues => {
  const values: Record<string, OptionValue> = {};
  for (const name in options) {
    const option = options[name];
    if (option) values[name] = set[name] ?? option.usual;
  }
  return values;
};

const usualValues = onceFor((options: RuleOptions) => valuesOf(options, noValues));

/** The values that a rule is judged by: as the profile sets them, the usual ones where it does not. */
export const optionValues = (options?: RuleOptions, set?: OptionValues): OptionValues => {
  if (options === undefined) return noValues;
  return set === undefined ? usualValues(options) : valuesOf(options, set);
};
