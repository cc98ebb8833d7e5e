import { describeDecision, showLabel, type MayGo, type SendDecision } from "../core";
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

/** The id of the control in manifest.outlook.xml that opens the pane. */
export const paneCommand = "Briefline.ShowPapers";

/** Stops the mail and says why, with all that this Outlook can show. */
export const stops = (decision: SendDecision, mayGo: MayGo, { language, has }: Outlook): Completion => {
  const { text, markdown } = describeDecision(decision, mayGo, language);
  return {
    allowEvent: false,
    errorMessage: text,
    ...(has("1.14") && {
      cancelLabel: showLabel(language),
      commandId: paneCommand,
      // Until version 2402 Outlook on Windows takes nothing but a text here.
      contextData: JSON.stringify({ from: "send" }),
    }),
    ...(has("1.14") && mayGo === "anyway" && { sendModeOverride: "promptUser" as const }),
    ...(has("1.15") && { errorMessageMarkdown: markdown }),
  };
};
