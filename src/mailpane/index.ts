import json from "../../assets/profiles/standard.json";
import { dayHere } from "../app/day-here";
import { languageOf } from "../app/paper-language";
import { decisionFor, parseProfile, type AttachedPaper, type Language, type Profile } from "../core";
import type { MailItem } from "../mail/mail-item";
import { remember } from "../mail/memory";
import { readMail } from "../mail/read-mail";
import { TimeLimit, type Watch } from "../mail/time-limit";
import { askReason } from "./ask-reason";
import { element } from "./element";
import "./mailpane.css";
import { showPaper } from "./show-paper";
import { words } from "./words";

const watch: Watch = {
  now: () => Date.now(),
  after: (milliseconds, task) => {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Somebody looks at the pane and can wait. */
const forReading = 60_000;

const isBriefing = (paper: AttachedPaper): boolean =>
  paper.kind !== "judged" || paper.readiness.result.briefing.kind === "briefing";

const showMail = async (pane: HTMLElement, item: MailItem, profile: Profile, language: Language): Promise<void> => {
  const say = words[language];
  const heading = element("h1", {}, say.title);
  pane.replaceChildren(heading, element("p", {}, say.checking));
  const mail = await readMail(item, { profile, today: dayHere(new Date()) }, new TimeLimit(watch, forReading));
  const { action, concerns } = decisionFor({ ...mail, reason: null }, profile.send);
  const others = (mail.papers ?? []).filter((paper) => !concerns.includes(paper) && isBriefing(paper));
  const shown = [...concerns, ...others].map((paper) => showPaper(paper, language));
  const again = element("button", { type: "button", class: "again" }, say.again);
  again.addEventListener("click", () => void showMail(pane, item, profile, language));
  const keep = (reason: string): Promise<boolean> => remember(item, "reason", reason, new TimeLimit(watch, forReading));
  const nothing = element("p", {}, mail.papers === null ? say.unlisted : say.nothing);
  pane.replaceChildren(
    heading,
    ...(shown.length > 0 ? shown : [nothing]),
    ...(action === "ask" ? [askReason(language, keep)] : []),
    again,
    element("p", { class: "hint" }, say.private),
  );
};

/** Every member of a MailItem may be absent: `readMail` finds out what this one has. */
const isItem = (item: unknown): item is MailItem => typeof item === "object" && item !== null;

void Office.onReady().then(() => {
  const pane = document.getElementById("pane");
  const profile = parseProfile(json);
  if (!pane || !profile.ok) return;
  const language = languageOf(Office.context.displayLanguage) ?? "en";
  document.documentElement.lang = language;
  const item: unknown = Office.context.mailbox.item;
  if (isItem(item)) void showMail(pane, item, profile.value, language);
  else pane.replaceChildren(element("p", {}, words[language].noMail));
});
