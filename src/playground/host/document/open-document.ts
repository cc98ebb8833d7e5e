import { DocxPackage } from "../../../docx/package/docx-package";
import type { BodyParagraph } from "../../../docx/read/paragraph-reader";
import { readBody, type Body } from "../../../docx/read/read-body";
import type { Replacement } from "../../../docx/write/replace-text";
import type { XmlDocument } from "../../../docx/xml/document";
import type { XmlElement } from "../../../docx/xml/node";
import { ApiError } from "../engine/api-error";
import type { ParagraphEvent } from "../word-types/paragraph-events";
import { Annotations } from "./annotations";
import { elementsIn, isWithin } from "./blocks";
import { isRichText } from "./rich-text";

/**
 * Something of the document that the add-in may hold on to. There is one for each element, so that it can be led to
 * another element when the whole document is read anew; null where nothing stands for it any more.
 */
export interface Held {
  element: XmlElement | null;
  /** What has become of its text since it is held. */
  readonly edits: Replacement[];
}

export interface ParagraphChange {
  readonly kind: ParagraphEvent;
  readonly paragraph: XmlElement;
}

interface Standing {
  readonly read: BodyParagraph;
  readonly index: number;
}

/** The document as Word has it open: the package, what it says at the moment, and what is held of it. */
export class OpenDocument {
  readonly annotations = new Annotations();
  #docx: DocxPackage;
  #body: Body | null = null;
  #standing: ReadonlyMap<XmlElement, Standing> | null = null;
  #held = new Map<XmlElement, Held>();
  #controlIds: ReadonlyMap<XmlElement, number> | null = null;
  readonly #localIds = new WeakMap<XmlElement, string>();
  #lastId = 0;
  #changes: ParagraphChange[] = [];
  #isTouched = false;

  /** Throws a Refusal on bytes that are no .docx: call inside `attempt`. */
  constructor(bytes: Uint8Array) {
    this.#docx = new DocxPackage(bytes);
    this.read();
  }

  get docx(): DocxPackage {
    return this.#docx;
  }

  /** The main part, for making elements. */
  get xml(): XmlDocument {
    return this.#docx.document;
  }

  /** What the document says now. Read anew after a change, so ask once for many paragraphs. */
  read(): Body {
    this.#body ??= readBody(this.#docx);
    return this.#body;
  }

  /** The paragraphs in the current view, in order. What stands in text boxes is in no `Body.paragraphs` of Word. */
  paragraphs(): readonly BodyParagraph[] {
    return [...this.standing().values()].map(({ read }) => read);
  }

  /** What a paragraph says, and its place among the others. Throws ItemNotFound where it is not in view. */
  paragraph(element: XmlElement): Standing {
    const found = this.standing().get(element);
    if (!found) throw gone();
    return found;
  }

  hold(element: XmlElement): Held {
    const known = this.#held.get(element);
    if (known) return known;
    const held: Held = { element, edits: [] };
    this.#held.set(element, held);
    return held;
  }

  has({ element }: Held): boolean {
    return element !== null && isWithin(element, this.xml.root);
  }

  /** The element that is held, where it still stands in the document. Throws ItemNotFound. */
  at({ element }: Held): XmlElement {
    if (!element || !isWithin(element, this.xml.root)) throw gone();
    return element;
  }

  /** The content controls in view, in document order, each with the id that Word knows it by. */
  controls(): ReadonlyMap<XmlElement, number> {
    this.#controlIds ??= withIds(elementsIn(this.read().element, "w:sdt"));
    return this.#controlIds;
  }

  /** Those that may hold anything: what Word calls the content controls of a document. @see office-js issue 2160 */
  richTextControls(): readonly XmlElement[] {
    return [...this.controls().keys()].filter(isRichText);
  }

  /** What Word calls a paragraph as long as the document is open. */
  localId(paragraph: XmlElement): string {
    const known = this.#localIds.get(paragraph);
    if (known !== undefined) return known;
    this.#lastId += 1;
    const id = this.#lastId.toString(16).toUpperCase().padStart(8, "0");
    this.#localIds.set(paragraph, id);
    return id;
  }

  /** Puts another version in place of this one; `twins` leads from elements of this one to those of the other. */
  exchange(docx: DocxPackage, twins: ReadonlyMap<XmlElement, XmlElement>): void {
    this.#docx = docx;
    for (const [element, twin] of twins) this.#localIds.set(twin, this.localId(element));
    const held = [...this.#held];
    this.#held = new Map();
    for (const [element, one] of held) {
      one.element = twins.get(element) ?? null;
      if (one.element) this.#held.set(one.element, one);
    }
    this.touch(null);
    this.takeChanges();
  }

  /** Notes a change that the add-in has made. */
  touch(kind: ParagraphEvent | null, ...paragraphs: readonly XmlElement[]): void {
    this.#isTouched = true;
    this.#body = null;
    this.#standing = null;
    this.#controlIds = null;
    if (kind) this.#changes.push(...paragraphs.map((paragraph) => ({ kind, paragraph })));
  }

  /** The changes since the last call; null where nothing was touched. */
  takeChanges(): readonly ParagraphChange[] | null {
    const changes = this.#isTouched ? this.#changes : null;
    this.#changes = [];
    this.#isTouched = false;
    return changes;
  }

  private standing(): ReadonlyMap<XmlElement, Standing> {
    this.#standing ??= new Map(
      this.read()
        .paragraphs.filter(({ isGone, facts }) => !isGone && !facts.textBox)
        .map((read, index) => [read.element, { read, index }]),
    );
    return this.#standing;
  }
}

const gone = (): ApiError => new ApiError("ItemNotFound", "What this object stood for is no longer in the document.");

/** Word gives a control without an id one, and another to each that repeats it. */
const withIds = (controls: readonly XmlElement[]): ReadonlyMap<XmlElement, number> => {
  const written = controls.map((control) => Number(control.child("w:sdtPr")?.child("w:id")?.attribute("w:val")) || 0);
  const seen = new Set([0]);
  let free = Math.max(0, ...written);
  return new Map(
    controls.map((control, at) => {
      const own = written[at] ?? 0;
      const id = seen.has(own) ? (free += 1) : own;
      seen.add(id);
      return [control, id];
    }),
  );
};
