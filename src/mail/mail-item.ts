/** What Outlook answers to a call (Office.js `AsyncResult`); what it gives is read before it is believed. */
export interface Answer {
  readonly status: string;
  readonly value?: unknown;
  readonly error?: { readonly code?: number; readonly name?: string } | null;
}

export type Done = (answer: Answer) => void;

interface Recipients {
  getAsync(done: Done): void;
}

/**
 * A mail or an invitation that is being written, as far as we ask it anything: the members of Office.js `MessageCompose`
 * and `AppointmentCompose` at Mailbox 1.12. Each may be absent.
 */
export interface MailItem {
  readonly itemType?: string;
  readonly to?: Recipients;
  readonly cc?: Recipients;
  readonly bcc?: Recipients;
  readonly requiredAttendees?: Recipients;
  readonly optionalAttendees?: Recipients;
  getAttachmentsAsync?(done: Done): void;
  getAttachmentContentAsync?(id: string, done: Done): void;
  readonly sessionData?: {
    getAsync(name: string, done: Done): void;
    setAsync(name: string, value: string, done: Done): void;
  };
  readonly notificationMessages?: {
    replaceAsync(key: string, message: Notification, done: Done): void;
    removeAsync(key: string, done: Done): void;
  };
}

/** A line above the mail (Office.js `NotificationMessageDetails`). */
export interface Notification {
  readonly type: "informationalMessage";
  readonly message: string;
  /** The id of a picture in the manifest's resources. */
  readonly icon: string;
  readonly persistent: boolean;
}
