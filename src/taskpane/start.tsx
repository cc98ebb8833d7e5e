import { createRoot, type Root } from "react-dom/client";
import { useSyncExternalStore } from "react";
import { actions } from "../app/actions";
import { clockOf } from "../app/clock";
import { dayHere } from "../app/day-here";
import { momentHere } from "../app/moment-here";
import { languageOf } from "../app/paper-language";
import { openSession, type Session } from "../app/session";
import type { Language } from "../core";
import { circumstancesInWord } from "../word/circumstances-in-word";
import { openMarkedDocument } from "../word/open-word-port";
import { waitForWord } from "../word/readiness";
import { ElsewherePage, type Elsewhere } from "./elsewhere";
import { registerPaneIcons } from "./icons/register";
import { onShadeHint, readShade } from "./office-shade";
import { Pane } from "./pane";
import type { PaneServices } from "./pane-context";
import { recallName } from "./sending/checked-by";
import { templatesOfPage } from "../profiles/house-folder";
import type { InForce } from "../profiles/house-profiles";
import { knownProfiles } from "../profiles/known-profiles";
import { showShade } from "./show-shade";
import { speak } from "./text/say";

/** The language of Word, else of the browser, else English. */
const spokenLanguage = (): Language => {
  const word = typeof Office === "undefined" ? null : Office.context.displayLanguage;
  return languageOf(word) ?? languageOf(navigator.language) ?? "en";
};

/** Word may have changed without a word to us: what comes back to the pane looks again. */
const lookWhenSeen = (session: Session): void => {
  window.addEventListener("focus", () => void session.look());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void session.look();
  });
};

const PaneInWord = ({ services }: { readonly services: PaneServices }) => (
  <Pane services={services} shade={useSyncExternalStore(onShadeHint, readShade)} />
);

const showElsewhere = (page: Root, reason: Elsewhere): void => {
  const language = spokenLanguage();
  showShade(readShade(), language);
  page.render(<ElsewherePage reason={reason} say={speak(language)} />);
};

/** So long the pane waits for each answer of the house's server before it goes on without: milliseconds. */
const patience = 2000;

/** The ribbon's button for sending opens the pane with "?view=send". */
const opensAt = (): PaneServices["opensAt"] =>
  new URLSearchParams(window.location.search).get("view") === "send" ? "sending" : "paper";

const showPane = (page: Root, templates: InForce): Session => {
  const profiles = knownProfiles(templates.profiles);
  registerPaneIcons();
  const language = spokenLanguage();
  const session = openSession({
    ...openMarkedDocument(),
    profiles,
    clock: clockOf(setTimeout, clearTimeout, () => performance.now()),
    circumstances: () => circumstancesInWord(dayHere(new Date())),
  });
  lookWhenSeen(session);
  page.render(
    <PaneInWord services={{ session, profiles, templates, language, say: speak(language), opensAt: opensAt() }} />,
  );
  return session;
};

/** Opens the pane over Word's document, or says why it cannot. */
export const start = async (container: HTMLElement): Promise<void> => {
  const page = createRoot(container);
  const readiness = await waitForWord();
  if (readiness !== "ready") {
    showElsewhere(page, readiness);
    return;
  }
  const session = showPane(page, await templatesOfPage(window, patience));
  await session.look();
  if (opensAt() === "sending") {
    await session.perform(actions.readyToSend, { at: momentHere(new Date()), by: recallName() || null });
  }
};
