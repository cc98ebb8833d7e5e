import { relatedPart } from "../../../docx/write/related-part";
import { makerFor } from "../../../docx/write/make";
import type { XmlElement } from "../../../docx/xml/node";
import { elementsIn } from "./blocks";
import { edgesOf, charactersOf, type HeldRange } from "./held-range";
import type { OpenDocument } from "./open-document";

/** A comment in the body; replies are none. */
export interface Comment {
  readonly id: string;
  readonly element: XmlElement;
  readonly isResolved: boolean;
}

const idOf = (element: XmlElement): string => element.attribute("w:id") ?? "";

const endOf = (comment: XmlElement): string => comment.elements("w:p").at(-1)?.attribute("w14:paraId") ?? "";

/** The comments to which the body refers, in document order. */
export const commentsIn = (document: OpenDocument): readonly Comment[] => {
  const { docx } = document;
  const part = (type: string) => docx.part(docx.related(docx.main, type) ?? "")?.root.elements() ?? [];
  const threads = new Map(part("commentsExtended").map((thread) => [thread.attribute("w15:paraId") ?? "", thread]));
  const written = new Map(part("comments").map((comment) => [idOf(comment), comment]));
  return elementsIn(document.read().element, "w:commentReference").flatMap((reference) => {
    const element = written.get(idOf(reference));
    const thread = element && threads.get(endOf(element));
    if (!element || thread?.attribute("w15:paraIdParent")) return [];
    return [{ id: idOf(reference), element, isResolved: thread?.attribute("w15:done") === "1" }];
  });
};

export const contentOf = ({ element }: Comment): string =>
  element
    .elements("w:p")
    .map((paragraph) =>
      elementsIn(paragraph, "w:t")
        .map((text) => text.text)
        .join(""),
    )
    .join("\n");

/** The runs that hold words of a range. A comment of this host begins and ends with whole runs. */
const runsOf = (document: OpenDocument, range: HeldRange): readonly XmlElement[] => {
  if (range.kind === "blocks") return [];
  const { from, to } = charactersOf(document, range);
  const { pieces } = document.paragraph(document.at(range.paragraph)).read;
  return pieces.filter(({ start, text }) => start < to && start + text.length > from).map(({ run }) => run);
};

/** Puts a comment beside a range. */
export const addComment = (document: OpenDocument, range: HeldRange, content: string): Comment => {
  const part = relatedPart(document.docx, "comments");
  const id = String(1 + Math.max(-1, ...part.root.elements().map((comment) => Number(idOf(comment)) || 0)));
  const [make, inBody] = [makerFor(part), makerFor(document.xml)];
  const attributes = { "w:id": id, "w:author": "You", "w:initials": "Y" };
  const element = make("w:comment", attributes, make("w:p", {}, make("w:r", {}, make("w:t", {}, content))));
  part.root.append(element);
  const [paragraph] = edgesOf(document, range);
  const runs = runsOf(document, range);
  const [first, last] = [runs[0], runs.at(-1)];
  const [start, end] = [inBody("w:commentRangeStart", { "w:id": id }), inBody("w:commentRangeEnd", { "w:id": id })];
  const reference = inBody("w:r", {}, inBody("w:commentReference", { "w:id": id }));
  if (first && last) {
    first.before(start);
    last.after(end, reference);
  } else paragraph.append(start, end, reference);
  document.touch(null);
  return { id, element, isResolved: false };
};

/** Takes a comment away, with what marks its place in the body. */
export const removeComment = (document: OpenDocument, { id, element }: Comment): void => {
  const body = document.read().element;
  for (const name of ["w:commentRangeStart", "w:commentRangeEnd"]) {
    for (const mark of elementsIn(body, name)) if (idOf(mark) === id) mark.remove();
  }
  for (const reference of elementsIn(body, "w:commentReference")) {
    if (idOf(reference) === id) (reference.parent ?? reference).remove();
  }
  element.remove();
  document.touch(null);
};
