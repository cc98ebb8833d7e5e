import { dayHere } from "../app/day-here";
import { languageOf } from "../app/paper-language";
import { decisionFor, describeStandIn, type AttachedPaper, type Language } from "../core";
import type { MailItem } from "../mail/mail-item";
import { remember } from "../mail/memory";
import { readMail } from "../mail/read-mail";
import { TimeLimit, type Watch } from "../mail/time-limit";
import { templatesOfPage } from "../profiles/house-folder";
import type { InForce } from "../profiles/house-profiles";
import { knownProfiles } from "../profiles/known-profiles";
import { standInFor } from "../profiles/stand-in";
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
/** For each answer of the house's server. */
const patience = 5000;

const isBriefing = (paper: AttachedPaper): boolean =>
  paper.kind !== "judged" || paper.readiness.result.briefing.kind === "briefing";

const showMail = async (pane: HTMLElement, item: MailItem, house: Promise<InForce>, language: Language) => {
  const say = words[language];
  const heading = element("h1", {}, say.title);
  pane.replaceChildren(heading, element("p", {}, say.checking));
  const profiles = house.then((inForce) => knownProfiles(inForce.profiles));
  const mail = await readMail(item, { profiles, today: dayHere(new Date()) }, new TimeLimit(watch, forReading));
  const inForce = await house;
  const { action, concerns } = decisionFor({ ...mail, reason: null }, inForce.profiles[0].send);
  const standIn = describeStandIn(standInFor(inForce), language);
  const others = (mail.papers ?? []).filter((paper) => !concerns.includes(paper) && isBriefing(paper));
  const shown = [...concerns, ...others].map((paper) => showPaper(paper, language));
  const again = element("button", { type: "button", class: "again" }, say.again);
  again.addEventListener("click", () => void showMail(pane, item, templatesOfPage(window, patience), language));
  const keep = (reason: string): Promise<boolean> => remember(item, "reason", reason, new TimeLimit(watch, forReading));
  const nothing = element("p", {}, mail.papers === null ? say.unlisted : say.nothing);
  pane.replaceChildren(
    heading,
    ...(standIn === "" ? [] : [element("p", { class: "note" }, standIn)]),
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
  if (!pane) return;
  const language = languageOf(Office.context.displayLanguage) ?? "en";
  document.documentElement.lang = language;
  const item: unknown = Office.context.mailbox.item;
  if (isItem(item)) void showMail(pane, item, templatesOfPage(window, patience), language);
  else pane.replaceChildren(element("p", {}, words[language].noMail));
});
