import {
  checkEdits,
  fail,
  shownProperty,
  succeed,
  type Edit,
  type Paragraph,
  type Problem,
  type Result,
} from "../../core";
import type { LiveDocument } from "../live-document";
import type { OpenDocument } from "../open-document";
import { seenText } from "../read/seen-text";
import { runWord } from "../run-word";
import { checkForWord } from "./check-for-word";
import { takeBack } from "./take-back";
import { writeLook } from "./write-look";
import { loadCargo, writeEdits } from "./write-edits";
import { takeBackShown, writeShown } from "./write-shown";

/** The document as it was before the first write. */
interface Before {
  readonly document: OpenDocument;
  /** The body as Office Open XML, where the batch makes Word forget something. */
  readonly body: string | null;
}

/** Deleting loses everything, and a new style the direct formatting of most of a paragraph. */
const loses = ({ op }: Edit): boolean => op === "moveParagraphs" || op === "deleteParagraphs" || op === "setStyle";

/** What goes among the parts and settings. */
const propertiesOf = (edits: readonly Edit[]): Readonly<Record<string, string | null>> =>
  Object.fromEntries(
    edits.flatMap((edit) =>
      edit.op === "setProperty" && edit.name !== shownProperty ? [[edit.name, edit.value] as const] : [],
    ),
  );

/**
 * The places of empty paragraphs that nobody asked for; null where words are missing. What has been moved comes back as
 * Office Open XML, and Word likes to put an empty paragraph after such (office-js-docs issue 874).
 */
const straysIn = (landed: readonly string[], expected: readonly Paragraph[]): readonly number[] | null => {
  const strays: number[] = [];
  let next = 0;
  landed.forEach((text, at) => {
    if (text === expected[next]?.text) next += 1;
    else if (text.trim() === "") strays.push(at);
  });
  return next === expected.length ? strays : null;
};

/** Writes it all with the next `sync`. A batch with a move looks with the same one at what has become of it. */
const write = async (
  context: Word.RequestContext,
  queue: () => readonly Paragraph[],
  moves: boolean,
): Promise<Problem | null> => {
  const expected = queue();
  const { paragraphs } = context.document.body;
  if (moves) paragraphs.load("items/text");
  await context.sync();
  if (!moves) return null;
  const { items } = paragraphs;
  const strays = straysIn(
    items.map(({ text }) => seenText(text).text),
    expected,
  );
  if (!strays) return { code: "host-error", detail: "Words were missing after a move." };
  if (strays.length > 0) {
    for (const at of strays) items[at]?.delete();
    await context.sync();
  }
  return null;
};

/** Takes back what was written before an error, the gentle way or else with the whole body, and looks whether it is. */
const undo = async (live: LiveDocument, { document, body }: Before, problem: Problem): Promise<Result<null>> => {
  const { model } = document;
  const looksAsBefore = async (context: Word.RequestContext): Promise<boolean> => {
    const now = await live.readAfter(context, model);
    return now.model.version === model.version;
  };
  const gently = await runWord(async (context) => {
    const now = await live.read(context);
    takeBackShown(context, model, now.model);
    if (now.model.version === model.version) return succeed(true);
    takeBack(document, now);
    return succeed(await looksAsBefore(context));
  });
  if (gently.ok && gently.value) return { ok: false, problem };
  if (body === null) return fail("not-undone", problem.detail);
  const wholly = await runWord(async (context) => {
    context.document.body.insertOoxml(body, "Replace");
    return succeed(await looksAsBefore(context));
  });
  return wholly.ok && wholly.value ? { ok: false, problem } : fail("not-undone", problem.detail);
};

/**
 * Carries out a batch on the live document: all of it or nothing. One `sync` reads and checks, one writes; a move needs
 * one in between for what it carries, and one after it where Word has left an empty paragraph.
 */
export const applyBatch = async (edits: readonly Edit[], live: LiveDocument): Promise<Result<null>> => {
  const begun: Before[] = [];
  const result = await runWord(async (context) => {
    const body = edits.some(loses) ? context.document.body.getOoxml() : null;
    const document = await live.read(context);
    const refusal = checkEdits(edits, document.model) ?? checkForWord(edits, document.model);
    if (refusal) return fail(refusal.code, refusal.detail);
    const cargo = loadCargo(edits, document);
    if (cargo.size > 0) await context.sync();
    begun.push({ document, body: body?.value ?? null });
    const queue = (): readonly Paragraph[] => {
      const expected = writeEdits(edits, document, cargo);
      writeShown(context, edits, document.model);
      return expected;
    };
    const problem = await write(context, queue, cargo.size > 0);
    if (problem) return fail(problem.code, problem.detail);
    await live.properties.write(propertiesOf(edits));
    return succeed(null);
  });
  // The paper stands by now. A head or foot of the pages that Word refuses is no reason to take it back.
  if (result.ok) await writeLook(edits);
  const [before] = begun;
  return result.ok || !before ? result : undo(live, before, result.problem);
};
