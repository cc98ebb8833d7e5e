import { DefaultButton, Dialog, DialogFooter, DialogType, PrimaryButton } from "@fluentui/react";
import type { SmartAlert } from "../outlook/smart-alert";
import type { Say } from "../text/say";

interface MailAlertProps {
  readonly alert: SmartAlert;
  readonly say: Say;
  readonly onAnswer: (answer: "stay" | "go" | "show") => void;
}

/** Outlook's dialog, with the buttons that Outlook gives it. */
export const MailAlert = ({ alert, say, onAnswer }: MailAlertProps) => (
  <Dialog
    hidden={false}
    onDismiss={() => onAnswer("stay")}
    minWidth={580}
    dialogContentProps={{ type: DialogType.normal, title: say("mail.addIn") }}
  >
    <p className="mail-alert">{alert.text}</p>
    <DialogFooter>
      {alert.button !== null && <PrimaryButton text={alert.button} onClick={() => onAnswer("show")} />}
      {alert.mayGo && <DefaultButton text={say("mail.sendAnyway")} onClick={() => onAnswer("go")} />}
      <DefaultButton text={say("mail.dontSend")} onClick={() => onAnswer("stay")} />
    </DialogFooter>
  </Dialog>
);
