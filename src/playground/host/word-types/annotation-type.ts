import type { Annotation, Annotations } from "../document/annotations";
import type { Held } from "../document/open-document";
import { ApiError } from "../engine/api-error";
import { asks, readable, type HostType } from "../engine/host-type";
import { oneOf } from "./arguments";

const colours = ["Red", "Green", "Blue", "Lavender", "Berry"] as const;

/** @see https://learn.microsoft.com/javascript/api/word/word.annotation */
export const annotationType = (annotations: Annotations): HostType<Annotation> => ({
  name: "Annotation",
  isKept: true,
  properties: { Id: readable("1.7", ({ id }) => id), State: readable("1.7", () => "Created") },
  // No change of the document: nothing of an annotation is ever saved.
  methods: { Delete: asks("1.7", ({ id }) => annotations.remove(id)) },
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const numberIn = (critique: Readonly<Record<string, unknown>>, name: string): number => {
  const value = critique[name];
  if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
  throw new ApiError("InvalidArgument", `A critique needs a number for "${name}".`);
};

/** Underlines words of a paragraph, as `Paragraph.insertAnnotations` asks. Gives the ids of the annotations. */
export const insertAnnotations = (
  annotations: Annotations,
  paragraph: Held,
  length: number,
  set: unknown,
): readonly string[] => {
  const critiques = isRecord(set) && Array.isArray(set["critiques"]) ? set["critiques"].filter(isRecord) : [];
  return critiques.map((critique) => {
    const from = numberIn(critique, "start");
    const to = from + numberIn(critique, "length");
    if (to > length) throw new ApiError("InvalidArgument", "A critique ends behind its paragraph.");
    return annotations.add(paragraph, { from, to }, oneOf(critique["colorScheme"], colours));
  });
};
