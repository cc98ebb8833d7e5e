import { actions } from "../../src/app/actions";
import { momentHere } from "../../src/app/moment-here";
import { openSession } from "../../src/app/session";
import { isMoment, noCircumstances, stateOf, type ParagraphFacts } from "../../src/core";
import { partsOf, requiredParts } from "../support/briefing";
import { createHandClock } from "../support/hand-clock";
import { openDocument, reworded } from "../support/open-document";
import { checkedThen } from "../support/stamped-paper";
import { standardProfile } from "../support/standard-profile";

const open = async (facts: readonly ParagraphFacts[]) => {
  const document = await openDocument(facts);
  const session = openSession({
    port: document,
    profiles: [standardProfile],
    clock: createHandClock(),
    circumstances: () => noCircumstances,
  });
  await session.look();
  return {
    document,
    press: async () => {
      const done = await session.perform(actions.readyToSend, checkedThen);
      return done.ok ? done.value : done.problem.code;
    },
    takeAway: () => session.perform(actions.unmark, null),
    state: async () => stateOf(await document.now(), standardProfile, null),
  };
};

test("a paper that is ready is marked as checked, and the mark holds until a word changes", async () => {
  const { document, press, state } = await open(partsOf(requiredParts));
  expect(await press()).toEqual({ outcome: "markedReady", data: {} });
  expect(await state()).toMatchObject({ kind: "ready", stamp: checkedThen });
  await document.write(reworded("Topics", "Themes"));
  expect((await state()).kind).toBe("changedSince");
});

test("what was written since the last look counts", async () => {
  const { document, press, state } = await open(partsOf(requiredParts));
  await document.write(reworded("Topics", "Something else altogether"));
  expect(await press()).toMatchObject({ outcome: "notReady" });
  expect((await state()).kind).toBe("none");
});

test("a paper that is not ready is not marked", async () => {
  const { press, state } = await open(partsOf("title dateLine topics:empty participants speakingPoints background"));
  expect(await press()).toEqual({ outcome: "notReady", data: { count: 2 } });
  expect((await state()).kind).toBe("none");
});

test("the mark can be taken away again", async () => {
  const { press, takeAway, state } = await open(partsOf(requiredParts));
  await press();
  expect(await takeAway()).toMatchObject({ ok: true, value: { outcome: "unmarked" } });
  expect((await state()).kind).toBe("none");
});

test("the moment is that of the clock on the wall, with its distance from UTC", () => {
  const now = new Date(2026, 10, 25, 16, 20, 5);
  expect(momentHere(now)).toMatch(/^2026-11-25T16:20:05[+-]\d\d:\d\d$/);
  expect(isMoment(momentHere(now))).toBe(true);
  expect(new Date(momentHere(now)).getTime()).toBe(now.getTime());
});
