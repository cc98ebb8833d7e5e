import type { DocumentModel, Mark, Marker } from "../../../src/core";
import { docxBytes } from "../../fixtures/docx-bytes";
import { paragraph, run } from "../../fixtures/word-xml";
import type { ApiLevel } from "../../../src/playground/host/engine/api-level";
import type { WordHostOptions } from "../../../src/playground/host/word-host";
import { openMarkedDocument } from "../../../src/word/open-word-port";
import { soon } from "../../support/soon";
import { closeWordPage, hostOver, openWordPage } from "../../support/word-page";

afterAll(closeWordPage);

const body = ["Six harbours applied.", "Four can start.", `${run("A ")}<w:r><w:tab/></w:r>${run("table")}`];
const bytesOf = (texts: readonly string[]): Uint8Array =>
  docxBytes({ body: texts.map((text) => paragraph(text)).join("") });

const opened = async (level: ApiLevel, options: Partial<WordHostOptions> = {}) => {
  const { host } = await openWordPage(hostOver(bytesOf(body), { level, ...options }));
  const { port, marker } = openMarkedDocument();
  const read = async (): Promise<DocumentModel> => {
    const result = await port.read();
    if (!result.ok) throw new Error(result.problem.detail);
    return result.value;
  };
  return { host, marker, read };
};

const markIn = ({ paragraphs }: DocumentModel, at: number, from: number, to: number): Mark => {
  const id = paragraphs[at]?.id;
  if (!id) throw new Error(`There is no paragraph ${at}`);
  return { span: { paragraph: id, from, to }, severity: at === 0 ? "error" : "warning" };
};

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe("underlines", () => {
  it("stand under the words, and only under those that are still meant", async () => {
    const { host, marker, read } = await opened("1.7");
    expect(marker.canUnderline).toBe(true);
    const model = await read();
    const [first, second] = [markIn(model, 0, 4, 12), markIn(model, 1, 0, 4)];
    expect(await marker.underline([first, second], model.version)).toMatchObject({ ok: true });
    expect(host.underlines).toMatchObject([
      { paragraph: 0, from: 4, to: 12, colour: "Berry" },
      { paragraph: 1, from: 0, to: 4, colour: "Lavender" },
    ]);
    const [kept] = host.underlines;
    expect(await marker.underline([first], model.version)).toMatchObject({ ok: true });
    expect(host.underlines).toEqual([kept]);
    expect(await marker.underline([], model.version)).toMatchObject({ ok: true });
    expect(host.underlines).toEqual([]);
  });

  it("are drawn in as many batches as one is", async () => {
    const batchesFor = async (count: number): Promise<number> => {
      const { host, marker, read } = await opened("1.7");
      const model = await read();
      const before = host.statistics.batches;
      await marker.underline([markIn(model, 0, 0, 3), markIn(model, 1, 0, 4)].slice(0, count), model.version);
      return host.statistics.batches - before;
    };
    expect(await batchesFor(2)).toBe(await batchesFor(1));
  });

  it("change nothing in the document", async () => {
    const { host, marker, read } = await opened("1.7");
    const before = host.bytes();
    const model = await read();
    await marker.underline([markIn(model, 0, 0, 3)], model.version);
    expect(host.bytes()).toEqual(before);
  });

  it("are not drawn in a document that has changed since it was judged", async () => {
    const { host, marker, read } = await opened("1.7");
    const model = await read();
    host.replace(bytesOf(["Seven harbours applied."]));
    expect(await marker.underline([markIn(model, 0, 4, 12)], model.version)).toMatchObject({
      ok: false,
      problem: { code: "stale" },
    });
    expect(host.underlines).toEqual([]);
  });

  it("go at once when nobody wants them, whatever has become of the document", async () => {
    const { host, marker, read } = await opened("1.7");
    const model = await read();
    await marker.underline([markIn(model, 0, 4, 12)], model.version);
    host.replace(bytesOf([...body, "One more line."]));
    expect(await marker.underline([], model.version)).toMatchObject({ ok: true });
    expect(host.underlines).toEqual([]);
  });

  it("cost nothing where they stay as they are", async () => {
    const { host, marker, read } = await opened("1.7");
    const model = await read();
    const mark = markIn(model, 0, 4, 12);
    await marker.underline([mark], model.version);
    const before = host.statistics.batches;
    await marker.underline([mark], model.version);
    expect(host.statistics.batches).toBe(before);
  });

  it("are drawn anew where some have gone with their words", async () => {
    const { host, marker, read } = await opened("1.7");
    const old = await read();
    await marker.underline([markIn(old, 0, 0, 3), markIn(old, 1, 0, 4)], old.version);
    host.replace(bytesOf(body.slice(1)));
    const model = await read();
    expect(await marker.underline([markIn(model, 0, 0, 4)], model.version)).toMatchObject({ ok: true });
    expect(host.underlines).toMatchObject([{ paragraph: 0, from: 0, to: 4 }]);
  });

  it("lead whoever clicks on one to its words", async () => {
    const { host, marker, read } = await opened("1.7");
    const model = await read();
    const mark = markIn(model, 1, 0, 4);
    await marker.underline([mark], model.version);
    const pointed: unknown[] = [];
    const stop = marker.onPointed((span) => pointed.push(span));
    // Word is asked to tell of clicks, and until it does there is nobody to hear one.
    await soon(() => {
      host.moveCursor(0, 2, 2);
      host.moveCursor(1, 2, 2);
      expect(pointed).toContainEqual(mark.span);
    });
    stop();
    await settle();
    const heard = [...pointed];
    host.moveCursor(1, 3, 3);
    await settle();
    expect(pointed).toEqual(heard);
    expect(heard).toEqual(heard.map(() => mark.span));
  });

  it("are refused in words by a Word that only says it can", async () => {
    const { marker, read } = await opened("1.7", { quirks: ["no-annotations"] });
    const model = await read();
    expect(await marker.underline([markIn(model, 0, 0, 3)], model.version)).toMatchObject({
      ok: false,
      problem: { code: "host-error" },
    });
  });

  it("are not offered below WordApi 1.7", async () => {
    const { marker } = await opened("1.6");
    expect(marker.canUnderline).toBe(false);
  });
});

describe("comments", () => {
  const commented = async (marker: Marker, model: DocumentModel): Promise<unknown> =>
    marker.comment(
      [
        { span: markIn(model, 0, 4, 12).span, text: "Which harbours?" },
        { span: markIn(model, 2, 0, 7).span, text: "What is this?" },
      ],
      model.version,
    );

  it("say beside the words what is wrong, and go again at one call", async () => {
    const { host, marker, read } = await opened("1.4");
    expect(marker.canComment).toBe(true);
    const model = await read();
    expect(await commented(marker, model)).toMatchObject({ ok: true, value: 2 });
    expect(host.comments).toEqual(["Briefline: Which harbours?", "Briefline: What is this?"]);
    expect((await read()).paragraphs.map(({ text }) => text)).toEqual(model.paragraphs.map(({ text }) => text));
    expect(await marker.removeComments()).toMatchObject({ ok: true, value: 2 });
    expect(host.comments).toEqual([]);
    expect(await marker.removeComments()).toMatchObject({ ok: true, value: 0 });
  });

  it("take the place of those that were added before", async () => {
    const { host, marker, read } = await opened("1.4");
    await commented(marker, await read());
    expect(await commented(marker, await read())).toMatchObject({ ok: true, value: 2 });
    expect(host.comments).toHaveLength(2);
  });

  it("of other people stay", async () => {
    const { host, marker, read } = await opened("1.4");
    await Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().getRange("Content").insertComment("Briefline is right here.");
      await context.sync();
    });
    await commented(marker, await read());
    expect(await marker.removeComments()).toMatchObject({ ok: true, value: 2 });
    expect(host.comments).toEqual(["Briefline is right here."]);
  });

  it("are not added to a document that has changed since it was judged", async () => {
    const { host, marker, read } = await opened("1.4");
    const model = await read();
    host.replace(bytesOf(["Seven harbours applied."]));
    expect(await commented(marker, model)).toMatchObject({ ok: false, problem: { code: "stale" } });
    expect(host.comments).toEqual([]);
  });

  it("are not offered where Word cannot, or nothing may be written", async () => {
    expect((await opened("1.3")).marker.canComment).toBe(false);
    expect((await opened("1.6", { readOnly: true })).marker.canComment).toBe(false);
  });
});
