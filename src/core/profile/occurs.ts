import type { JsonNode } from "./json-node";

/** How often a section may stand in one paper. */
export interface Occurs {
  /** So many a new paper has, and so many there are at least where there is one at all. */
  readonly min: number;
  readonly max: number | "any";
}

/** Where a section does not say. */
export const once: Occurs = { min: 1, max: 1 };

/** More of one section than anybody wants inserted into a new paper. */
const mostAtOnce = 20;

/** The most that a section may stand, as a number to count against. */
export const mostOf = ({ occurs = once }: { readonly occurs?: Occurs }): number =>
  occurs.max === "any" ? Infinity : occurs.max;

export const leastOf = ({ occurs = once }: { readonly occurs?: Occurs }): number => occurs.min;

/** Reads how often a section may stand; `max` is a number, no smaller than `min`, or "any". */
export const readOccurs = (node: JsonNode): Occurs => {
  const at = node.object(["min", "max"]);
  const min = at("min").present ? at("min").count(1, mostAtOnce) : once.min;
  if (!at("max").present) return { min, max: min };
  return { min, max: at("max").either("any", (max) => max.count(min)) };
};
