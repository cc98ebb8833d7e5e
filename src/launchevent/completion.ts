import { describeDecision, showLabel, type Stopped } from "../core";
import type { Outlook } from "./outlook";

/** What Outlook is told at the end of OnMessageSend (Office.js `SmartAlertsEventCompletedOptions`). */
export interface Completion {
  readonly allowEvent: boolean;
  readonly errorMessage?: string;
  /** Mailbox 1.15. */
  readonly errorMessageMarkdown?: string;
  /** Mailbox 1.14, as are the next three. */
  readonly cancelLabel?: string;
  /** The button of the manifest that opens the pane. */
  readonly commandId?: string;
  readonly contextData?: string;
  /** Offers "Send Anyway", which the manifest's SoftBlock does not. */
  readonly sendModeOverride?: "promptUser";
}

export const goes: Completion = { allowEvent: true };

/**
 * The ids of the controls in manifest.outlook.xml that open the pane: one beside a mail, one beside an appointment, for
 * no two controls may have the same.
 */
export const paneCommands = { message: "Briefline.ShowPapers", appointment: "Briefline.ShowPapersOfMeeting" } as const;

/** Stops the mail and says why, with all that this Outlook can show. */
export const stops = (stopped: Stopped, { item, language, has }: Outlook): Completion => {
  const { text, markdown } = describeDecision(stopped, language);
  return {
    allowEvent: false,
    errorMessage: text,
    ...(has("1.14") && {
      cancelLabel: showLabel(language),
      commandId: paneCommands[item?.itemType === "appointment" ? "appointment" : "message"],
      // Until version 2402 Outlook on Windows takes nothing but a text here.
      contextData: JSON.stringify({ from: "send" }),
    }),
    ...(has("1.14") && stopped.mayGo === "anyway" && { sendModeOverride: "promptUser" as const }),
    ...(has("1.15") && { errorMessageMarkdown: markdown }),
  };
};
