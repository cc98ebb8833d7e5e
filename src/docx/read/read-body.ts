import type { DocxPackage } from "../package/docx-package";
import { reading, Refusal } from "../refusal";
import { type ElementCursor, TreeCursor } from "../xml/cursor";
import type { XmlElement } from "../xml/node";
import type { ElementTag } from "../xml/tag";
import { ControlReader } from "./controls";
import { withFields } from "./fields";
import { Numbering } from "./numbering";
import { type BodyParagraph, ParagraphReader } from "./paragraph-reader";
import { HiddenText, type TextSource, withoutReading } from "./pieces";
import { RunFormats } from "./run-format";
import { Styles } from "./styles";
import { walkBlocks } from "./walk-body";

/** The body of a document as it is now. Elements are those of the package: after a change, read again. */
export interface Body {
  /** The `w:body`. */
  readonly element: XmlElement;
  /** Every `w:p` in document order, those in text boxes too, those in headers and notes left out. */
  readonly paragraphs: readonly BodyParagraph[];
  /** The `w:sdt` of each control that paragraphs stand in, by `Control.id`. */
  readonly controls: ReadonlyMap<string, XmlElement>;
  readonly styles: Styles;
  readonly hidden: HiddenText;
}

/** Reads the body. Linear in it, whatever its depth. Throws a Refusal on damaged parts: call inside `attempt`. */
export function readBody(docx: DocxPackage): Body {
  const element = docx.document.root.child("w:body");
  if (element === null) throw new Refusal("damaged", docx.main);
  const styles = readStyles(docx);
  const atRoot = (): TreeCursor => new TreeCursor([docx.document.root]);
  return readParagraphs(docx, styles, atRoot, (read, controls, hidden) => {
    const paragraphs = Array.from(read, kept);
    return { element, paragraphs, controls: controls.elements, styles, hidden };
  });
}

const kept = ({ element, facts, pieces, isGone }: BodyParagraph): BodyParagraph => ({
  element,
  facts,
  pieces: withoutReading(pieces),
  isGone,
});

/** What makes something of the paragraphs of a body; they come one after the other. */
type Gather<E extends ElementTag, T> = (
  paragraphs: Iterable<BodyParagraph<E | XmlElement>>,
  controls: ControlReader<E>,
  hidden: HiddenText,
) => T;

/**
 * Reads the paragraphs of the body one after the other: where no tree is gone through, nothing is kept of them but what
 * `gather` keeps. It may be called a second time, from the first paragraph on.
 * @param atRoot gives a cursor before the root of the main document part
 */
export function readParagraphs<E extends ElementTag, T>(
  docx: DocxPackage,
  styles: Styles,
  atRoot: () => ElementCursor<E>,
  gather: Gather<E, T>,
): T {
  return withFields((fields) => {
    const controls = new ControlReader<E>();
    const hidden = new HiddenText();
    const source = { formats: new RunFormats(styles), fields, hidden };
    return reading(docx.main, () => gather(walkDocument(docx, styles, atRoot(), source, controls), controls, hidden));
  });
}

function* walkDocument<E extends ElementTag>(
  docx: DocxPackage,
  styles: Styles,
  cursor: ElementCursor<E>,
  source: Omit<TextSource, "keepsSpace">,
  controls: ControlReader<E>,
): Generator<BodyParagraph<E | XmlElement>> {
  const root = cursor.next();
  const keepsSpace = root?.attribute("xml:space") === "preserve";
  const numbering = relatedPart(docx, "numbering", (part) => new Numbering(part, styles));
  const { formats, fields, hidden } = source;
  // Not spread: each paper's would be of a shape of its own to the engine, and is asked for every run.
  const reader = new ParagraphReader(numbering, styles, { formats, fields, hidden, keepsSpace });
  let body: E | null = null;
  cursor.enter();
  for (let element = cursor.next(); element !== null; element = cursor.next()) {
    if (body !== null || element.name !== "w:body") continue;
    body = element;
    cursor.enter();
    for (const { element: paragraph, standing } of walkBlocks(body, cursor, controls, styles)) {
      for (const read of reader.read(paragraph, cursor, standing)) yield read;
    }
  }
  cursor.next();
  if (body === null) throw new Refusal("damaged", docx.main);
}

/** The styles of a document. */
export const readStyles = (docx: DocxPackage): Styles => relatedPart(docx, "styles", (part) => new Styles(part));

/** @param read gets null where the document has no such part */
function relatedPart<T>(docx: DocxPackage, type: string, read: (part: ElementCursor | null) => T): T {
  const name = docx.related(docx.main, type);
  return name === null ? read(null) : reading(name, () => read(docx.cursor(name)));
}
