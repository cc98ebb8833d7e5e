/** An attachment of a mail as Outlook lists it (Office.js `AttachmentDetailsCompose`). */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  /** In bytes; 0 where Outlook does not tell. */
  readonly size: number;
  readonly isInCloud: boolean;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const readAttachment = (value: unknown): Attachment | null => {
  if (!isRecord(value) || typeof value["name"] !== "string" || value["attachmentType"] === "item") return null;
  const { id, name, size, attachmentType } = value;
  return {
    id: typeof id === "string" ? id : "",
    name,
    size: typeof size === "number" ? size : 0,
    isInCloud: attachmentType === "cloud",
  };
};

/** What Word writes today. Older and other formats are not looked at, nor are mails and archives that are attached. */
const wordDocument = /\.(docx|docm|dotx|dotm)$/i;

/** The Word documents among the attachments that Outlook has listed; null where it has given no list. */
export const wordDocumentsIn = (listed: unknown): readonly Attachment[] | null => {
  if (!Array.isArray(listed)) return null;
  const list: readonly unknown[] = listed;
  return list.flatMap((value) => {
    const attachment = readAttachment(value);
    return attachment && wordDocument.test(attachment.name.trim()) ? [attachment] : [];
  });
};

/** The bytes in Base64 that Outlook has given for an attachment; null where it gave something else. */
export const contentIn = (given: unknown): { readonly format: string; readonly content: string } | null =>
  isRecord(given) && typeof given["content"] === "string" && typeof given["format"] === "string"
    ? { format: given["format"], content: given["content"] }
    : null;

/** The addresses that Outlook has given; null where it gave no list of people. */
export const addressesIn = (given: unknown): readonly string[] | null => {
  if (!Array.isArray(given)) return null;
  const people: readonly unknown[] = given;
  return people.flatMap((person) =>
    isRecord(person) && typeof person["emailAddress"] === "string" ? [person["emailAddress"]] : [],
  );
};
