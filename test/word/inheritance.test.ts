import type { Edit, Place } from "../../src/core";
import { docxBytes } from "../fixtures/docx-bytes";
import { inList, list, listInstance, paragraph, run } from "../fixtures/word-xml";
import { closeWordPage, hostOver, openWordPage } from "../support/word-page";

afterAll(closeWordPage);

const numbering = list(0, ["decimal", "%1."]) + listInstance(1, 0);

/** A paragraph looks like its neighbour in Word until it is told otherwise. */
test.each(["before", "after", "under"] as const)(
  "a new paragraph %s a bold item of a list is neither",
  async (where) => {
    const body = paragraph(run("An item", "<w:b/>"), inList(1)) + paragraph("");
    const { port } = await openWordPage(hostOver(docxBytes({ body, numbering }), { level: "1.3" }));
    const read = await port.read();
    const id = read.ok ? read.value.paragraphs[0]?.id : undefined;
    if (!id) throw new Error("There is no item");
    const item = { id, text: "An item" };
    const place: Place = where === "before" ? { before: item } : where === "after" ? { after: item } : { under: item };
    const edit: Edit = {
      op: "insertParagraphs",
      place,
      paragraphs: [
        { text: "plain", style: "Normal" },
        { text: "heading", style: "Heading1" },
      ],
      control: null,
    };
    expect(await port.apply([edit])).toMatchObject({ ok: true });
    const after = await port.read();
    const made = after.ok ? after.value.paragraphs.filter(({ text }) => text === "plain" || text === "heading") : [];
    expect(made).toMatchObject([
      { text: "plain", style: "Normal", list: null, bold: false },
      { text: "heading", style: "Heading1", list: null, bold: false },
    ]);
    expect(after).toMatchObject({
      value: {
        paragraphs: expect.arrayContaining([
          expect.objectContaining({ text: "An item", bold: true, list: { level: 0, label: "1." } }),
        ]) as object,
      },
    });
  },
);
