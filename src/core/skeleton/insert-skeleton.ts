import type { Edit } from "../document/edit";
import type { DocumentModel } from "../document/model";
import { showsNothing } from "../document/paragraph";
import type { NonEmpty } from "../document/result";
import { madeWithEdits } from "../profile/made-with";
import { leastOf } from "../profile/occurs";
import type { Language, Profile } from "../profile/profile";
import type { FormValues } from "./form";
import { refTo } from "./insert-section";
import { lookEdits } from "./paper-look";
import { sectionSeed } from "./section-seed";

/**
 * The property that opens the pane with the document.
 * @see https://learn.microsoft.com/office/dev/add-ins/develop/automatically-open-a-task-pane-with-a-document
 */
export const autoShowProperty = "Office.AutoShowTaskpaneWithDocument";

/** Sets or clears the property that opens our pane with the document; nothing where it is so already. */
export const autoShowEdits = (model: DocumentModel, show: boolean): readonly Edit[] => {
  const expect = model.properties[autoShowProperty] ?? null;
  const value = show ? "true" : null;
  return expect === value ? [] : [{ op: "setProperty", name: autoShowProperty, expect, value }];
};

/**
 * The whole skeleton, above whatever the document holds, which then knows the profile that it was made with. An empty
 * document keeps one empty paragraph at its end, as Word wants it, loses the others, and gets the look of the profile.
 */
export const skeletonEdits = (
  model: DocumentModel,
  profile: Profile,
  language: Language,
  form: FormValues = {},
): NonEmpty<Edit> | readonly [] => {
  const seeds = profile.sections
    .filter(({ presence }) => presence === "required")
    .flatMap((spec) => Array.from({ length: leastOf(spec) }, () => sectionSeed(spec, profile, language, form)));
  const [first, ...others] = model.paragraphs;
  const place = first ? { before: refTo(first) } : { at: "end" as const };
  const inserts = seeds.map(({ paragraphs, control }): Edit => ({
    op: "insertParagraphs",
    place,
    paragraphs,
    control,
  }));
  const blank = model.paragraphs.every(showsNothing);
  // Not every host tells of all pictures, and a letterhead is to stay.
  const [spare, ...spares] = blank ? others.filter(({ holdsObject }) => holdsObject === false).map(refTo) : [];
  const tidy: readonly Edit[] = spare ? [{ op: "deleteParagraphs", paragraphs: [spare, ...spares] }] : [];
  const look = blank ? lookEdits(profile, language, form) : [];
  const [edit, ...edits] = [
    ...inserts,
    ...tidy,
    ...look,
    ...autoShowEdits(model, true),
    ...madeWithEdits(model, profile),
  ];
  return edit ? [edit, ...edits] : [];
};
