import { noCircumstances } from "../../src/core";
import { actions } from "../../src/app/actions";
import { openSession, type Session } from "../../src/app/session";
import { judgedIn } from "../../src/app/session-state";
import type { Capabilities, Finding, ParagraphFacts } from "../../src/core";
import { partsOf, requiredParts } from "../support/briefing";
import { paragraphs } from "../support/document";
import { createHandClock, settle } from "../support/hand-clock";
import { openDocument, reworded, typed } from "../support/open-document";
import { sectionSpec, standardProfile } from "../support/standard-profile";
import { watch } from "../support/watched-port";

const withoutBackground = "title dateLine topics participants lineToTake speakingPoints";

const open = async (facts: readonly ParagraphFacts[], capabilities: Partial<Capabilities> = {}) => {
  const document = await openDocument(facts, capabilities);
  const port = watch(document);
  const clock = createHandClock();
  const session = openSession({ port, profiles: [standardProfile], clock, circumstances: () => noCircumstances });
  return { document, port, clock, session };
};

const opened = async (facts: readonly ParagraphFacts[], capabilities: Partial<Capabilities> = {}) => {
  const all = await open(facts, capabilities);
  await all.session.look();
  return all;
};

const findingsOf = (session: Session): readonly Finding[] => judgedIn(session.state())?.findings ?? [];
const rulesOf = (session: Session): readonly string[] => findingsOf(session).map(({ rule }) => rule);
const outcomeOf = (session: Session) => {
  const { outcome } = session.state();
  return outcome?.kind === "done" ? outcome.done.outcome : outcome?.problem.code;
};
const type = (text: string) => typed(paragraphs(text));

describe("following the document", () => {
  test("begins by reading, and then knows what is to be mended", async () => {
    const { session } = await open(partsOf(withoutBackground));
    const seen: string[] = [];
    session.subscribe(() => seen.push(session.state().phase.kind));
    expect(session.state().phase.kind).toBe("starting");
    await session.look();
    expect(seen).toEqual(["reading", "ready"]);
    expect(rulesOf(session)).toEqual(["missing-section"]);
  });

  test("is stale as soon as somebody types, and judges again after a pause", async () => {
    const { document, clock, session } = await opened(partsOf(withoutBackground));
    await document.write(type("## Background\nThe ports carry a third of the traffic."));
    expect(session.state().phase.kind).toBe("stale");
    await clock.pass(400);
    await document.write(type("And more."));
    await clock.pass(400);
    expect(session.state().phase.kind).toBe("stale");
    await clock.pass(100);
    expect(session.state().phase.kind).toBe("ready");
    expect(rulesOf(session)).not.toContain("missing-section");
  });

  test("takes a hint that comes while it reads as news about that very reading", async () => {
    const { document, port, clock, session } = await opened(partsOf(withoutBackground));
    const goOn = port.holdNext("read");
    const looking = session.look();
    await settle();
    await document.write(type("Typed meanwhile."));
    await goOn();
    await looking;
    expect(session.state().phase.kind).toBe("stale");
    await clock.pass(500);
    expect(session.state().phase.kind).toBe("ready");
  });

  test("does not judge twice what has not changed", async () => {
    const { session } = await opened(partsOf(withoutBackground));
    const judged = judgedIn(session.state());
    let told = 0;
    session.subscribe(() => (told += 1));
    await session.look();
    expect(judgedIn(session.state())).toBe(judged);
    expect(told).toBe(0);
  });

  test("looks now and then where the host says nothing, ever more seldom", async () => {
    const { port, clock } = await opened(partsOf(withoutBackground), { live: "never" });
    const reads = (): number => port.log.filter((entry) => entry === "read").length;
    expect(reads()).toBe(1);
    await clock.pass(10_000);
    expect(reads()).toBe(2);
    await clock.pass(20_000);
    expect(reads()).toBe(3);
  });

  test("says why it could not read, keeps what it knew, and recovers by itself", async () => {
    const { document, port, clock, session } = await opened(partsOf(withoutBackground));
    port.failNext("read", { code: "host-busy", detail: "" });
    await document.write(type("More."));
    await clock.pass(500);
    expect(session.state().phase).toMatchObject({ kind: "failed", problem: { code: "host-busy" } });
    expect(session.state().phase.judged?.findings).toHaveLength(1);
    expect(judgedIn(session.state())).toBeNull();
    await clock.pass(60_000);
    expect(session.state().phase.kind).toBe("ready");
  });

  test("a port that throws is a failed reading, not a silent one", async () => {
    const { port, session } = await open(partsOf(withoutBackground));
    port.read = () => Promise.reject(new Error("Lost the wire"));
    await session.look();
    expect(session.state().phase).toMatchObject({
      kind: "failed",
      problem: { code: "host-error", detail: "Lost the wire" },
    });
  });

  test("lets the page breathe while it judges, and comes to the same", async () => {
    const { clock, session } = await open(partsOf(withoutBackground));
    let breaths = 0;
    const after = clock.after.bind(clock);
    clock.after = (milliseconds, task) => {
      if (milliseconds === 0) breaths += 1;
      return after(milliseconds, task);
    };
    clock.perLook = 20;
    await session.look();
    expect(breaths).toBeGreaterThan(10);
    expect(rulesOf(session)).toEqual(["missing-section"]);
  });

  test("gives up a judgement when somebody types meanwhile, and judges what they have written", async () => {
    const { document, clock, session } = await opened(partsOf(withoutBackground));
    const first = judgedIn(session.state());
    const after = clock.after.bind(clock);
    let breaths = 0;
    clock.after = (milliseconds, task) => {
      breaths += milliseconds === 0 ? 1 : 0;
      if (milliseconds > 0 || breaths !== 3) return after(milliseconds, task);
      void document.write(type("## Background\nThe ports carry a third of the traffic.")).then(task);
      return () => undefined;
    };
    await document.write(type("Typed before."));
    clock.perLook = 20;
    const told: unknown[] = [];
    session.subscribe(() => told.push(judgedIn(session.state())));
    await clock.pass(0);
    await session.look();
    expect(breaths).toBe(3);
    expect(session.state().phase.kind).toBe("stale");
    expect(judgedIn(session.state())).toBe(first);
    await clock.pass(10_000);
    expect(session.state().phase.kind).toBe("ready");
    expect(rulesOf(session)).not.toContain("missing-section");
    expect(told).toEqual([judgedIn(session.state())]);
  });

  test("never gives up the first judgement: an old outline is better than none", async () => {
    const { document, clock, session } = await open(partsOf(withoutBackground));
    const after = clock.after.bind(clock);
    let isFirst = true;
    clock.after = (milliseconds, task) => {
      if (milliseconds > 0 || !isFirst) return after(milliseconds, task);
      isFirst = false;
      void document.write(type("More.")).then(task);
      return () => undefined;
    };
    await session.look();
    expect(session.state().phase.kind).toBe("stale");
    expect(rulesOf(session)).toEqual(["missing-section"]);
  });

  test("a closed session hears and says nothing more", async () => {
    const { document, port, clock, session } = await opened(partsOf(withoutBackground));
    let told = 0;
    session.subscribe(() => (told += 1));
    session.close();
    await document.write(type("More."));
    await clock.pass(120_000);
    expect(told).toBe(0);
    expect(port.log.filter((entry) => entry === "read")).toHaveLength(1);
  });
});

describe("doing", () => {
  test("what writes is judged at once, and says what came of it", async () => {
    const { session } = await opened(partsOf(withoutBackground));
    await session.perform(actions.insertSection, sectionSpec("background"));
    expect(outcomeOf(session)).toBe("sectionInserted");
    expect(rulesOf(session)).toEqual(["leftover-placeholder"]);
  });

  test("reads and writes never overlap", async () => {
    const { document, port, session, clock } = await opened(partsOf(withoutBackground));
    const goOn = port.holdNext("apply");
    const inserting = session.perform(actions.insertSection, sectionSpec("background"));
    void session.look();
    await document.write(type("Typed meanwhile."));
    await clock.pass(600);
    await goOn();
    await inserting;
    await clock.pass(600);
    const open = port.log.reduce<readonly number[]>((depths, entry) => {
      const depth = depths.at(-1) ?? 0;
      return [...depths, entry.endsWith(".") ? depth - 1 : depth + 1];
    }, []);
    expect(Math.max(...open)).toBe(1);
  });

  test("a repair in bulk is one piece of work, which looks finished only when it is", async () => {
    const { port, session } = await opened(partsOf(withoutBackground));
    const soFar: number[] = [];
    session.subscribe(() => {
      if (session.state().phase.kind === "ready") soFar.push(port.log.length);
    });
    await session.perform(actions.applySafeFixes, null);
    expect(outcomeOf(session)).toBe("repairedAll");
    expect(new Set(soFar)).toEqual(new Set([port.log.length]));
  });

  test("a second deed is refused while the first is being done, and the document keeps to the first", async () => {
    const { document, port, session } = await opened(partsOf(withoutBackground));
    const goOn = port.holdNext("apply");
    const first = session.perform(actions.insertSection, sectionSpec("background"));
    const second = await session.perform(actions.removeControls, null);
    expect(second).toMatchObject({ ok: false, problem: { code: "host-busy" } });
    await goOn();
    await first;
    expect((await document.now()).paragraphs.filter(({ text }) => text === "Background")).toHaveLength(1);
  });

  test("a repair of words that have changed since is refused, said, and nothing is changed", async () => {
    const { document, session } = await opened([...partsOf(withoutBackground), ...paragraphs("## Bakground\nFacts.")]);
    const fix = findingsOf(session).flatMap(({ fixes }) => fixes)[0];
    if (!fix) throw new Error("The slip in the heading has no repair");
    await document.write(reworded("Bakground", "Facts"));
    const before = await document.now();
    await session.perform(actions.applyFix, fix);
    expect(outcomeOf(session)).toBe("stale");
    expect(await document.now()).toEqual(before);
    expect(session.state().phase.kind).toBe("ready");
  });

  test("a write that fails is said, and the next one works", async () => {
    const { port, session } = await opened(partsOf(withoutBackground));
    port.failNext("apply", { code: "host-error", detail: "GeneralException" });
    await session.perform(actions.insertSection, sectionSpec("background"));
    expect(session.state().outcome).toMatchObject({ kind: "refused", problem: { code: "host-error" } });
    await session.perform(actions.insertSection, sectionSpec("background"));
    expect(outcomeOf(session)).toBe("sectionInserted");
  });

  test("a read-only document is judged, and nothing that writes is available", async () => {
    const { session } = await opened(partsOf(withoutBackground), { write: false });
    expect(session.state().writable).toBe(false);
    expect(rulesOf(session)).toEqual(["missing-section"]);
    const writing = Object.values(actions).filter(({ writes }) => writes);
    expect(writing.map((action) => action.available(session.state()))).toEqual(writing.map(() => false));
    expect(actions.check.available(session.state())).toBe(true);
    expect(actions.nextFinding.available(session.state())).toBe(true);
  });

  test("what was said is forgotten when it is dismissed, and when something else is done", async () => {
    const { session } = await opened(partsOf(requiredParts));
    await session.perform(actions.check, null);
    expect(outcomeOf(session)).toBe("checked");
    session.dismiss();
    expect(session.state().outcome).toBeNull();
  });
});
