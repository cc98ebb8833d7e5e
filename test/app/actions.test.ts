import type { Action } from "../../src/app/action";
import { actions } from "../../src/app/actions";
import { openSession, type Session } from "../../src/app/session";
import type { Progress } from "../../src/app/session-state";
import { autoShowProperty, controlsAround, type ParagraphFacts } from "../../src/core";
import { partsOf, requiredParts } from "../support/briefing";
import { documentOf, inControl, paragraphs } from "../support/document";
import { createHandClock } from "../support/hand-clock";
import { openInMemory, type MemoryPort } from "../support/memory-port";
import { sectionSpec, standardProfile } from "../support/standard-profile";

const open = async (facts: readonly ParagraphFacts[]) => {
  const document = openInMemory(documentOf(facts));
  const session = openSession({ port: document, profile: standardProfile, clock: createHandClock() });
  await session.look();
  return { document, session };
};

const headings = ({ model }: MemoryPort): readonly string[] =>
  model.paragraphs.filter(({ headingLevel }) => headingLevel === 1).map(({ text }) => text);
const words = ({ model }: MemoryPort): readonly string[] => model.paragraphs.map(({ text }) => text);
const tags = ({ model }: MemoryPort): ReadonlySet<string> =>
  new Set(model.paragraphs.flatMap((paragraph) => controlsAround(paragraph).map(({ tag }) => tag)));
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
  expect(await come(session, actions.insertSkeleton, { kind: "standard", language: "en", form })).toBe(
    "skeletonInserted",
  );
  expect(headings(document)).toEqual(requiredHeadings);
  expect(words(document)).toContain("Briefing for the meeting with Nordlicht Ferries");
  expect(words(document)).toContain("From DG MOVE:");
  expect(document.model.properties[autoShowProperty]).toBe("true");
  expect(session.state().phase.judged?.briefing.kind).toBe("briefing");
});

test("the full kind has every section of the profile", async () => {
  const { document, session } = await open(paragraphs("¶"));
  await session.perform(actions.insertSkeleton, { kind: "full", language: "de", form: {} });
  expect(headings(document)).toHaveLength(standardProfile.sections.length - 2);
  expect(headings(document)).toContain("Gesprächsziele");
});

test("a skeleton is not put into a briefing", async () => {
  const { document, session } = await open(partsOf(requiredParts));
  const before = document.model;
  expect(await come(session, actions.insertSkeleton, { kind: "standard", language: "en", form: {} })).toBe("host-busy");
  expect(document.model).toBe(before);
});

test("one section goes where it belongs", async () => {
  const { document, session } = await open(partsOf("title dateLine topics lineToTake speakingPoints background"));
  await session.perform(actions.insertSection, sectionSpec("participants"));
  expect(headings(document)).toEqual(requiredHeadings);
  expect(stateOf(session, "participants")).toBe("placeholder");
});

test("repair all puts a paper in order with every word in it, and says how far it is", async () => {
  const { document, session } = await open(partsOf("title dateLine background topics speakingPoints participants"));
  const before = words(document);
  const progress: Progress[] = [];
  session.subscribe(() => {
    const { phase } = session.state();
    if (phase.kind === "working" && phase.progress) progress.push(phase.progress);
  });
  expect(await come(session, actions.applySafeFixes, null)).toBe("repairedAll");
  expect(headings(document)).toEqual(requiredHeadings);
  expect(words(document)).toEqual(expect.arrayContaining([...before]));
  expect(progress.length).toBeGreaterThan(0);
  expect(progress.every(({ done, total }) => done > 0 && done <= total)).toBe(true);
});

test("repair all does nothing to a paper that needs nothing", async () => {
  const { document, session } = await open(partsOf(requiredParts));
  const before = document.model;
  expect(await come(session, actions.applySafeFixes, null)).toBe("nothingToRepair");
  expect(document.model).toBe(before);
});

test("adopt marks every part of a paper from elsewhere and changes no word; a second time there is nothing to do", async () => {
  const { document, session } = await open(partsOf(requiredParts));
  const before = words(document);
  expect(await come(session, actions.adopt, null)).toBe("adopted");
  expect(words(document)).toEqual(before);
  expect([...tags(document)].sort()).toEqual(
    requiredParts
      .split(" ")
      .map((key) => `briefline:${key}`)
      .sort(),
  );
  expect(await come(session, actions.adopt, null)).toBe("nothingToAdopt");
});

test("remove our marks leaves a plain document, and other people's controls", async () => {
  const { document, session } = await open([
    ...partsOf(requiredParts),
    ...inControl("registry", paragraphs("Reference 7")),
  ]);
  await session.perform(actions.adopt, null);
  const before = words(document);
  expect(await come(session, actions.removeControls, null)).toBe("controlsRemoved");
  expect([...tags(document)]).toEqual(["registry"]);
  expect(words(document)).toEqual(before);
  expect(await come(session, actions.removeControls, null)).toBe("noControls");
});

test("next finding goes down the paper, and round to the top again", async () => {
  const { document, session } = await open(
    partsOf("title dateLine topics:empty participants lineToTake:empty background"),
  );
  const seen = [];
  for (let step = 0; step < 3; step += 1) {
    expect(await come(session, actions.nextFinding, null)).toBe("shown");
    seen.push(document.model.paragraphs.find(({ id }) => id === document.shown?.paragraph)?.text);
  }
  expect(seen).toEqual(["Topics", "Line to take", "Topics"]);
});

test("next finding says when there is nothing to go to", async () => {
  const { session } = await open(partsOf(requiredParts));
  expect(await come(session, actions.nextFinding, null)).toBe("nothingToShow");
});

test("go to shows the words", async () => {
  const { document, session } = await open(partsOf(requiredParts));
  const topics = document.model.paragraphs.find(({ text }) => text === "Topics");
  if (!topics) throw new Error("There is no heading");
  const span = { paragraph: topics.id, from: 0, to: 6 };
  expect(await come(session, actions.goTo, span)).toBe("shown");
  expect(document.shown).toEqual(span);
});
