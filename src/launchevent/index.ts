import json from "../../assets/profiles/standard.json";
import { dayHere } from "../app/day-here";
import { languageOf } from "../app/paper-language";
import { parseProfile, type Profile } from "../core";
import type { Watch } from "../mail/time-limit";
import { onAttachmentsChanged } from "./on-attachments-changed";
import { onMessageSend } from "./on-message-send";
import type { Outlook } from "./outlook";

const readProfile = (): Profile => {
  const parsed = parseProfile(json);
  if (!parsed.ok) throw new Error("The profile that was built in cannot be read.");
  return parsed.value;
};

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
  profile: readProfile(),
  today: dayHere(new Date()),
  watch,
  has: (level) => Office.context.requirements?.isSetSupported("Mailbox", level) ?? false,
});

/** Outlook waits for `completed` and for nothing else; what is thrown here reaches nobody. */
Office.actions.associate("onMessageSend", (event) => {
  void onMessageSend(outlookNow()).then((completion) => event.completed(completion));
});

Office.actions.associate("onMessageAttachmentsChanged", (event) => {
  void onAttachmentsChanged(outlookNow()).finally(() => event.completed());
});
