import { noCircumstances } from "../../src/core";
import { openSession } from "../../src/app/session";
import { insertSkeleton, nextFinding } from "../../src/commands/ribbon";
import type { Capabilities, ParagraphFacts } from "../../src/core";
import { partsOf, requiredParts } from "../support/briefing";
import { paragraphs } from "../support/document";
import { createHandClock } from "../support/hand-clock";
import { openDocument } from "../support/open-document";
import { standardProfile } from "../support/standard-profile";
import { watch } from "../support/watched-port";

const open = async (facts: readonly ParagraphFacts[], capabilities: Partial<Capabilities> = {}) => {
  const document = await openDocument(facts, capabilities);
  const port = watch(document);
  const session = openSession({
    port,
    profiles: [standardProfile],
    clock: createHandClock(),
    circumstances: () => noCircumstances,
  });
  const texts = async () => (await document.now()).paragraphs.map(({ text }) => text);
  const shownText = async () =>
    (await document.now()).paragraphs.find(({ id }) => id === document.shown?.paragraph)?.text;
  return { port, session, texts, shownText };
};

describe("insert skeleton", () => {
  test("speaks the language that the document declares, whatever Word speaks", async () => {
    const { session, texts } = await open(paragraphs("¶"));
    expect(await insertSkeleton(session, standardProfile, "de")).toMatchObject({
      ok: true,
      value: { outcome: "skeletonInserted" },
    });
    expect(await texts()).toEqual(expect.arrayContaining(["Line to take", "Background"]));
  });

  test("leaves a briefing as it is and shows its top", async () => {
    const { session, texts, shownText } = await open(partsOf(requiredParts));
    const before = await texts();
    await insertSkeleton(session, standardProfile, "en");
    expect(await texts()).toEqual(before);
    expect(await shownText()).toBe(before[0]);
  });

  test("says why it could not", async () => {
    const readOnly = await open(paragraphs("¶"), { write: false });
    expect((await insertSkeleton(readOnly.session, standardProfile, "en")).ok).toBe(false);
    const unread = await open(paragraphs("¶"));
    unread.port.failNext("read", { code: "host-busy", detail: "" });
    expect(await insertSkeleton(unread.session, standardProfile, "en")).toMatchObject({
      problem: { code: "host-busy" },
    });
  });
});

test("next finding goes to the first words that need somebody", async () => {
  const { session, shownText } = await open(partsOf("title dateLine topics:empty participants lineToTake background"));
  await nextFinding(session, standardProfile, "en");
  expect(await shownText()).toBe("Topics");
});
