/** The dialog of Outlook that stops a mail, as the add-in has asked for it. */
export interface SmartAlert {
  readonly text: string;
  /** "Send Anyway" is offered. */
  readonly mayGo: boolean;
  /** The button that opens the add-in's pane; null where there is none. */
  readonly button: string | null;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/**
 * What a completed OnMessageSend shows where the manifest says SoftBlock; null where the mail goes. What a level of Mailbox
 * does not know, the add-in leaves out.
 */
export const smartAlertOf = (completed: unknown): SmartAlert | null => {
  if (!isRecord(completed) || completed["allowEvent"] === true) return null;
  const { errorMessage, sendModeOverride, commandId, cancelLabel } = completed;
  return {
    text: typeof errorMessage === "string" ? errorMessage : "",
    mayGo: sendModeOverride === "promptUser",
    button: typeof commandId === "string" && typeof cancelLabel === "string" ? cancelLabel : null,
  };
};
