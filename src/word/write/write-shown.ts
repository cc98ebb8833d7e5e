import { shownProperty, type DocumentModel, type Edit } from "../../core";

const put = ({ document }: Word.RequestContext, before: string | null, value: string | null): void => {
  const { customProperties } = document.properties;
  if (value !== null) customProperties.add(shownProperty, value);
  else if (before !== null) customProperties.getItemOrNullObject(shownProperty).delete();
};

const valueIn = ({ properties }: DocumentModel): string | null => properties[shownProperty] ?? null;

/** Queues what a batch changes of the property that people see among the document's own. */
export const writeShown = (context: Word.RequestContext, edits: readonly Edit[], model: DocumentModel): void => {
  for (const edit of edits) {
    if (edit.op === "setProperty" && edit.name === shownProperty) put(context, valueIn(model), edit.value);
  }
};

/** Queues what makes it again what it was. */
export const takeBackShown = (context: Word.RequestContext, before: DocumentModel, now: DocumentModel): void => {
  if (valueIn(before) !== valueIn(now)) put(context, valueIn(now), valueIn(before));
};
