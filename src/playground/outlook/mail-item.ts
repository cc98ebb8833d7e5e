import type { Answer, Done, MailItem } from "../../mail/mail-item";

export interface AttachedFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the item reads and changes. */
export interface MailStore {
  readonly files: () => readonly AttachedFile[];
  readonly recipients: () => readonly string[];
  readonly session: Map<string, string>;
  /** null takes the line away. */
  readonly notify: (message: string | null) => void;
}

const given = (value?: unknown): Answer => ({ status: "succeeded", value });

/** Office.js answers after the call has returned. */
const answer = (done: Done, value?: unknown): void => queueMicrotask(() => done(given(value)));

const refuse = (done: Done, name: string): void =>
  queueMicrotask(() => done({ status: "failed", error: { code: 9000, name } }));

const base64 = (bytes: Uint8Array): string => {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
};

/** A mail that is being written, with the members of Office.js that the add-in asks for. */
export const mailItemOver = ({ files, recipients, session, notify }: MailStore): MailItem => ({
  itemType: "message",
  to: {
    getAsync: (done) =>
      answer(
        done,
        recipients().map((emailAddress) => ({ emailAddress, displayName: emailAddress })),
      ),
  },
  cc: { getAsync: (done) => answer(done, []) },
  bcc: { getAsync: (done) => answer(done, []) },
  getAttachmentsAsync: (done) =>
    answer(
      done,
      files().map(({ id, name, bytes }) => ({ id, name, size: bytes.length, attachmentType: "file", isInline: false })),
    ),
  getAttachmentContentAsync: (id, done) => {
    const file = files().find((one) => one.id === id);
    if (file) answer(done, { format: "base64", content: base64(file.bytes) });
    else refuse(done, "InvalidAttachmentId");
  },
  sessionData: {
    getAsync: (name, done) => (session.has(name) ? answer(done, session.get(name)) : refuse(done, "KeyNotFound")),
    setAsync: (name, value, done) => {
      session.set(name, value);
      answer(done);
    },
  },
  notificationMessages: {
    replaceAsync: (_, { message }, done) => {
      notify(message);
      answer(done);
    },
    removeAsync: (_, done) => {
      notify(null);
      answer(done);
    },
  },
});
