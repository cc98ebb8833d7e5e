import { clockOf } from "../app/clock";
import { dayHere } from "../app/day-here";
import { languageOf } from "../app/paper-language";
import { openSession } from "../app/session";
import { profilesForNew } from "../core";
import { templatesOfPage } from "../profiles/house-folder";
import { knownProfiles } from "../profiles/known-profiles";
import { circumstancesInWord } from "../word/circumstances-in-word";
import { openWordPort } from "../word/open-word-port";
import { waitForWord } from "../word/readiness";
import { insertSkeleton, nextFinding, type RibbonCommand } from "./ribbon";

/** So long a click waits for each answer of the house's server before it goes on without: milliseconds. */
const patience = 1500;

const carryOut = async (command: RibbonCommand): Promise<void> => {
  if ((await waitForWord()) !== "ready") return;
  const profiles = knownProfiles((await templatesOfPage(window, patience)).profiles);
  const session = openSession({
    port: openWordPort(),
    profiles,
    clock: clockOf(setTimeout, clearTimeout, () => performance.now()),
    circumstances: () => circumstancesInWord(dayHere(new Date())),
  });
  const [usual] = profilesForNew(profiles);
  await command(session, usual, languageOf(Office.context.displayLanguage) ?? "en");
  session.close();
};

/** Word shows its button as busy until it is told that the function has completed, and it must be told whatever happens. */
const associate = (name: string, command: RibbonCommand): void =>
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void carryOut(command).finally(() => event.completed());
  });

void waitForWord().then((readiness) => {
  if (readiness === "noOffice") return;
  associate("insertSkeleton", insertSkeleton);
  associate("nextFinding", nextFinding);
});
