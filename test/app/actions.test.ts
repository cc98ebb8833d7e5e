import type { Action } from "../../src/app/action";
import { actions } from "../../src/app/actions";
import { openSession, type Session } from "../../src/app/session";
import type { Progress } from "../../src/app/session-state";
import { autoShowProperty, controlsAround, type ParagraphFacts, noCircumstances } from "../../src/core";
import { partsOf, requiredParts } from "../support/briefing";
import { paragraphs } from "../support/document";
import { createHandClock } from "../support/hand-clock";
import { openDocument, type OpenDocument } from "../support/open-document";
import { sectionSpec, standardProfile } from "../support/standard-profile";

const open = async (facts: readonly ParagraphFacts[]) => {
  const document = await openDocument(facts);
  const session = openSession({
    port: document,
    profiles: [standardProfile],
    clock: createHandClock(),
    circumstances: () => noCircumstances,
  });
  await session.look();
  return { document, session };
};

const headings = async (document: OpenDocument): Promise<readonly string[]> =>
  (await document.now()).paragraphs.filter(({ headingLevel }) => headingLevel === 1).map(({ text }) => text);
const words = async (document: OpenDocument): Promise<readonly string[]> =>
  (await document.now()).paragraphs.map(({ text }) => text);
const tags = async (document: OpenDocument): Promise<readonly string[]> => [
  ...new Set((await document.now()).paragraphs.flatMap((paragraph) => controlsAround(paragraph).map(({ tag }) => tag))),
];
const stateOf = (session: Session, key: string) =>
  session.state().phase.judged?.briefing.outline.find(({ spec }) => spec.key === key)?.state;

const come = async <Argument>(session: Session, action: Action<Argument>, argument: Argument) => {
  const done = await session.perform(action, argument);
  return done.ok ? done.value.outcome : done.problem.code;
};

const requiredHeadings = ["Topics", "Participants", "Line to take", "Speaking points", "Background"];

test("insert skeleton fills an empty document, and opens the pane with it from then on", async () => {
  const { document, session } = await open(paragraphs("¶"));
  const form = { counterpart: "Nordlicht Ferries", ourSide: "DG MOVE" };
  expect(
    await come(session, actions.insertSkeleton, { profile: standardProfile, kind: "standard", language: "en", form }),
  ).toBe("skeletonInserted");
  expect(await headings(document)).toEqual(requiredHeadings);
  expect(await words(document)).toContain("Briefing for the meeting with Nordlicht Ferries");
  expect(await words(document)).toContain("From DG MOVE:");
  expect((await document.now()).properties[autoShowProperty]).toBe("true");
  expect(session.state().phase.judged?.briefing.kind).toBe("briefing");
});

test("the full kind has every section of the profile", async () => {
  const { document, session } = await open(paragraphs("¶"));
  await session.perform(actions.insertSkeleton, { profile: standardProfile, kind: "full", language: "de", form: {} });
  expect(await headings(document)).toHaveLength(standardProfile.sections.length - 2);
  expect(await headings(document)).toContain("Gesprächsziele");
});

test("a skeleton is not put into a briefing", async () => {
  const { document, session } = await open(partsOf(requiredParts));
  const before = await document.now();
  expect(
    await come(session, actions.insertSkeleton, {
      profile: standardProfile,
      kind: "standard",
      language: "en",
      form: {},
    }),
  ).toBe("host-busy");
  expect(await document.now()).toEqual(before);
});

test("one section goes where it belongs", async () => {
  const { document, session } = await open(partsOf("title dateLine topics lineToTake speakingPoints background"));
  await session.perform(actions.insertSection, sectionSpec("participants"));
  expect(await headings(document)).toEqual(requiredHeadings);
  expect(stateOf(session, "participants")).toBe("placeholder");
});

test("repair all puts a paper in order with every word in it, and says how far it is", async () => {
  const { document, session } = await open(partsOf("title dateLine background topics speakingPoints participants"));
  const before = await words(document);
  const progress: Progress[] = [];
  session.subscribe(() => {
    const { phase } = session.state();
    if (phase.kind === "working" && phase.progress) progress.push(phase.progress);
  });
  expect(await come(session, actions.applySafeFixes, null)).toBe("repairedAll");
  expect(await headings(document)).toEqual(requiredHeadings);
  expect(await words(document)).toEqual(expect.arrayContaining([...before]));
  expect(progress.length).toBeGreaterThan(0);
  expect(progress.every(({ done, total }) => done > 0 && done <= total)).toBe(true);
});

test("repair all does nothing to a paper that needs nothing", async () => {
  const { document, session } = await open(partsOf(requiredParts));
  const before = await document.now();
  expect(await come(session, actions.applySafeFixes, null)).toBe("nothingToRepair");
  expect(await document.now()).toEqual(before);
});

test("adopt marks every part of a paper from elsewhere and changes no word; a second time there is nothing to do", async () => {
  const { document, session } = await open(partsOf(requiredParts));
  const before = await words(document);
  expect(await come(session, actions.adopt, null)).toBe("adopted");
  expect(await words(document)).toEqual(before);
  expect([...(await tags(document))].sort()).toEqual(
    requiredParts
      .split(" ")
      .map((key) => `briefline:${key}`)
      .sort(),
  );
  expect(await come(session, actions.adopt, null)).toBe("nothingToAdopt");
});

test("remove our marks leaves a plain document, and other people's controls", async () => {
  const { document, session } = await open([...partsOf(requiredParts), ...paragraphs("Reference 7")]);
  await document.write(({ paragraphs: all }) =>
    all.slice(-1).map((last) => ({
      op: "wrapInControl",
      paragraphs: [last],
      control: { tag: "registry", title: "Registry" },
    })),
  );
  await session.look();
  await session.perform(actions.adopt, null);
  const before = await words(document);
  expect(await come(session, actions.removeControls, null)).toBe("controlsRemoved");
  expect(await tags(document)).toEqual(["registry"]);
  expect(await words(document)).toEqual(before);
  expect(await come(session, actions.removeControls, null)).toBe("noControls");
});

test("next finding goes down the paper, and round to the top again", async () => {
  const { document, session } = await open(
    partsOf("title dateLine topics:empty participants lineToTake:empty background"),
  );
  const seen = [];
  for (let step = 0; step < 3; step += 1) {
    expect(await come(session, actions.nextFinding, null)).toBe("shown");
    seen.push((await document.now()).paragraphs.find(({ id }) => id === document.shown?.paragraph)?.text);
  }
  expect(seen).toEqual(["Topics", "Line to take", "Topics"]);
});

test("next finding says when there is nothing to go to", async () => {
  const { session } = await open(partsOf(requiredParts));
  expect(await come(session, actions.nextFinding, null)).toBe("nothingToShow");
});

test("go to shows the words", async () => {
  const { document, session } = await open(partsOf(requiredParts));
  const topics = (await document.now()).paragraphs.find(({ text }) => text === "Topics");
  if (!topics) throw new Error("There is no heading");
  const span = { paragraph: topics.id, from: 0, to: 6 };
  expect(await come(session, actions.goTo, span)).toBe("shown");
  expect(document.shown).toEqual(span);
});
