import { actions } from "../../../src/app/actions";
import { openSession } from "../../../src/app/session";
import { noCircumstances } from "../../../src/core";
import type { WordHostOptions } from "../../../src/playground/host/word-host";
import { openMarkedDocument } from "../../../src/word/open-word-port";
import { docxBytes } from "../../fixtures/docx-bytes";
import { paragraph, styled } from "../../fixtures/word-xml";
import { createHandClock, settle } from "../../support/hand-clock";
import { soon } from "../../support/soon";
import { standardProfile } from "../../support/standard-profile";
import { closeWordPage, hostOver, openWordPage } from "../../support/word-page";

afterAll(closeWordPage);

const heading = (text: string): string => styled("Heading1", text);
const paper = (topics: string): Uint8Array =>
  docxBytes({
    body:
      styled("Title", "Briefing for the meeting with Nordlicht Ferries") +
      paragraph("14 April 2026, 10.30-11.15 (room 7/42)") +
      heading("Topicz") +
      paragraph(topics) +
      heading("Speaking points") +
      paragraph("Four of the six harbours can start this autumn.") +
      heading("Background") +
      paragraph("Six harbours have applied for support."),
  });

const opened = async (options: Partial<WordHostOptions> & Pick<WordHostOptions, "level">) => {
  const { host } = await openWordPage(hostOver(paper("Shore power in the harbours"), options));
  const clock = createHandClock();
  const session = openSession({
    ...openMarkedDocument(),
    profiles: [standardProfile],
    clock,
    circumstances: () => noCircumstances,
  });
  await session.look();
  return { host, clock, session };
};

const wordsUnderlined = ({ underlines }: Awaited<ReturnType<typeof opened>>["host"]) =>
  underlines.map(({ paragraph: at, from, to }) => ({ at, from, to }));

const misspelt = { at: 2, from: 0, to: 6 };

test("what is found is underlined once the pane has been open for a moment, and goes with its fault", async () => {
  const { host, clock, session } = await opened({ level: "1.7" });
  await settle();
  expect(wordsUnderlined(host)).toEqual([]);
  await clock.pass(2_000);
  await soon(() => expect(wordsUnderlined(host)).toContainEqual(misspelt));
  await session.perform(actions.applySafeFixes, null);
  await soon(() => expect(wordsUnderlined(host)).not.toContainEqual(misspelt));
  session.close();
});

test("whoever wants no underlines switches them off, and on again", async () => {
  const { host, clock, session } = await opened({ level: "1.7" });
  await clock.pass(2_000);
  await soon(() => expect(wordsUnderlined(host)).toContainEqual(misspelt));
  await session.perform(actions.underline, false);
  await soon(() => expect(session.state().underlines).toBe("off"));
  await soon(() => expect(wordsUnderlined(host)).toEqual([]));
  await session.perform(actions.underline, true);
  await soon(() => expect(wordsUnderlined(host)).toContainEqual(misspelt));
  session.close();
});

test("a click on underlined words points at their finding", async () => {
  const { host, clock, session } = await opened({ level: "1.7" });
  await clock.pass(2_000);
  await soon(() => expect(wordsUnderlined(host)).toContainEqual(misspelt));
  let turn = 0;
  await soon(() => {
    turn += 1;
    host.moveCursor(misspelt.at, turn % misspelt.to, turn % misspelt.to);
    const { pointed, phase } = session.state();
    expect(phase.judged?.findings.find(({ at }) => at === pointed)?.rule).toBe("misspelt-heading");
  });
  session.close();
});

test("a Word that cannot underline after all is not asked again", async () => {
  const { clock, session } = await opened({ level: "1.7", quirks: ["no-annotations"] });
  await clock.pass(2_000);
  await soon(() => expect(session.state().underlines).toBe("never"));
  expect(actions.underline.available(session.state())).toBe(false);
  session.close();
});

test("an older Word gets comments on request, and loses them again", async () => {
  const { host, session } = await opened({ level: "1.4" });
  expect(session.state()).toMatchObject({ underlines: "never", canComment: true });
  expect(await session.perform(actions.addComments, "en")).toMatchObject({ value: { outcome: "commented" } });
  expect(host.comments).toContain(
    "Briefline: The heading “Topicz” looks like a slip for “Topics”. Correct the heading.",
  );
  expect(await session.perform(actions.removeComments, null)).toMatchObject({ value: { outcome: "commentsRemoved" } });
  expect(host.comments).toEqual([]);
  expect(await session.perform(actions.removeComments, null)).toMatchObject({ value: { outcome: "noComments" } });
  session.close();
});
