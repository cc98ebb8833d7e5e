/**
 * The paragraph events of WordApi 1.6: the member of `Word.Document`, the name in its arguments (`Word.EventType`), and
 * the number under which host and client know it. The number is ours: the npm client does not have these events.
 */
export const paragraphEvents = [
  { member: "onParagraphAdded", name: "ParagraphAdded", number: 11 },
  { member: "onParagraphChanged", name: "ParagraphChanged", number: 12 },
  { member: "onParagraphDeleted", name: "ParagraphDeleted", number: 13 },
] as const;

export type ParagraphEvent = (typeof paragraphEvents)[number]["name"];

/** The message type of the Rich API's events. @see `OfficeExtension.EventMessageCategory` */
export const eventMessage = 65_536;

/** Paragraph events as the client takes them: a row for each kind, with the ids of all its paragraphs. */
export const changeEvents = <P>(
  changes: readonly { readonly kind: ParagraphEvent; readonly paragraph: P }[],
  idOf: (paragraph: P) => string,
): readonly (readonly unknown[])[] =>
  paragraphEvents.flatMap(({ name, number }) => {
    const uniqueLocalIds = [
      ...new Set(changes.filter(({ kind }) => kind === name).map(({ paragraph }) => idOf(paragraph))),
    ];
    if (uniqueLocalIds.length === 0) return [];
    return [[eventMessage, number, "", JSON.stringify({ type: name, source: "Local", uniqueLocalIds }), 1, false]];
  });
