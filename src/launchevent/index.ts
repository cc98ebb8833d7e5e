import { dayHere } from "../app/day-here";
import { languageOf } from "../app/paper-language";
import type { Watch } from "../mail/time-limit";
import { onAttachmentsChanged } from "./on-attachments-changed";
import { onMessageSend } from "./on-message-send";
import { reachOfEngine } from "./house";
import type { Outlook } from "./outlook";

const watch: Watch = {
  now: () => Date.now(),
  after:
    typeof setTimeout === "function" && typeof clearTimeout === "function"
      ? (milliseconds, task) => {
          const timer = setTimeout(task, milliseconds);
          return () => clearTimeout(timer);
        }
      : null,
};

const outlookNow = (): Outlook => ({
  item: Office.context.mailbox?.item ?? null,
  language: languageOf(Office.context.displayLanguage ?? null) ?? "en",
  reach: reachOfEngine(),
  today: dayHere(new Date()),
  watch,
  has: (level) => Office.context.requirements?.isSetSupported("Mailbox", level) ?? false,
});

/** Outlook waits for `completed` and for nothing else; what is thrown here reaches nobody. */
const send = (event: OutlookEvent): void =>
  void onMessageSend(outlookNow()).then((completion) => event.completed(completion));

const attachmentsChanged = (event: OutlookEvent): void =>
  void onAttachmentsChanged(outlookNow()).finally(() => event.completed());

Office.actions.associate("onMessageSend", send);
Office.actions.associate("onAppointmentSend", send);
Office.actions.associate("onMessageAttachmentsChanged", attachmentsChanged);
Office.actions.associate("onAppointmentAttachmentsChanged", attachmentsChanged);
