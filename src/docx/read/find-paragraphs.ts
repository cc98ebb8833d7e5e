import { behindBoxes, placeOfAnchor, type DocumentModel, type ParagraphFacts } from "../../core";
import type { DocxPackage } from "../package/docx-package";
import { reading, Refusal } from "../refusal";
import { TreeCursor } from "../xml/cursor";
import type { XmlElement } from "../xml/node";
import { ControlReader } from "./controls";
import { type FieldReader, withFields } from "./fields";
import { Numbering } from "./numbering";
import { ParagraphReader } from "./paragraph-reader";
import { HiddenText, type Piece, withoutReading } from "./pieces";
import { readStyles } from "./read-body";
import { RunFormats } from "./run-format";
import type { Styles } from "./styles";
import { type Standing, walkBlocks } from "./walk-body";

/** A paragraph of a model, and where it stands in the XML. */
export interface FoundParagraph {
  /** The `w:p`. */
  readonly element: XmlElement;
  readonly facts: ParagraphFacts;
  /** Its text, piece by piece; null where nobody wants to change it. */
  readonly pieces: readonly Piece[] | null;
}

export interface TextParagraph extends FoundParagraph {
  readonly pieces: readonly Piece[];
}

/** Where some paragraphs of a document stand in its XML. Elements are those of the package. */
export interface FoundParagraphs {
  /** The `w:body`. */
  readonly body: XmlElement;
  /** By their places in the model. */
  readonly paragraphs: ReadonlyMap<number, FoundParagraph>;
  /** Those that are in the file but no longer in the current view. */
  readonly gone: ReadonlySet<XmlElement>;
  /** The `w:sdt` of each control that paragraphs stand in, by `Control.id`. */
  readonly controls: ReadonlyMap<string, XmlElement>;
}

/** Without elements of these names a paragraph is read by itself, and each is in the current view. */
const reachesFurther = /(?:^|:)(?:fldChar|del|moveFrom|cellDel)$/;

interface Search {
  readonly body: XmlElement;
  readonly model: DocumentModel;
  /** Whether a paragraph is to be found whose words are to be changed, by the place of the one that it is anchored in. */
  readonly wanted: ReadonlyMap<number, boolean>;
  readonly styles: Styles;
  readonly keepsSpace: boolean;
  readonly isEachByItself: boolean;
}

/**
 * Finds paragraphs of a document of which a model was made. Of the others none is read, unless it takes them to know what
 * is in the current view, and none is kept. Throws a Refusal where the document says something else than its model: call
 * inside `attempt`.
 * @param places in the model, and whether words are to be changed there
 */
export function findParagraphs(
  docx: DocxPackage,
  model: DocumentModel,
  places: ReadonlyMap<number, boolean>,
): FoundParagraphs {
  const mayHaveChanged = docx.isOpen(docx.main);
  const { root, names } = docx.document;
  const body = root.child("w:body");
  if (body === null) throw new Refusal("damaged", docx.main);
  const wanted = new Map<number, boolean>();
  for (const [place, changesWords] of places) {
    const anchor = placeOfAnchor(model.paragraphs, place);
    wanted.set(anchor, changesWords || wanted.get(anchor) === true);
  }
  const search: Search = {
    body,
    model,
    wanted,
    styles: readStyles(docx),
    keepsSpace: root.attribute("xml:space") === "preserve",
    isEachByItself: !mayHaveChanged && ![...names].some((name) => reachesFurther.test(name)),
  };
  const found = reading(docx.main, () => withFields((fields) => new Finding(search, fields).run()));
  if (found === null) throw new Refusal("stale");
  return found;
}

/** Goes once through the body. */
class Finding {
  readonly #paragraphs = new Map<number, FoundParagraph>();
  readonly #gone = new Set<XmlElement>();
  readonly #controls = new ControlReader();
  readonly #reader: ParagraphReader;
  /** Of the next paragraph that is in the current view, in the model. */
  #place = 0;
  #isAsInModel = true;

  constructor(
    private readonly search: Search,
    fields: FieldReader,
  ) {
    const { styles, keepsSpace } = search;
    const source = { formats: new RunFormats(styles), fields, hidden: new HiddenText(), keepsSpace };
    // How lists count is in the model.
    this.#reader = new ParagraphReader(new Numbering(null, styles), styles, source);
  }

  /** null where the document says something else than its model; of one with a field that is never closed, who knows yet. */
  run(): FoundParagraphs | null {
    const { body, model, styles } = this.search;
    for (const { element, standing } of walkBlocks(body, new TreeCursor(body.children), this.#controls, styles)) {
      if (!this.#passesBy(element)) this.#read(element, standing);
    }
    if (!this.#isAsInModel || this.#place !== model.paragraphs.length) return null;
    return { body, paragraphs: this.#paragraphs, gone: this.#gone, controls: this.#controls.elements };
  }

  /** Whether a paragraph need not be read: it is known by its place alone. */
  #passesBy(element: XmlElement): boolean {
    const { model, wanted, isEachByItself } = this.search;
    const changesWords = wanted.get(this.#place);
    if (!isEachByItself || changesWords === true) return false;
    const behind = behindBoxes(model.paragraphs, this.#place);
    const facts = model.paragraphs[this.#place];
    if (facts !== undefined && changesWords !== undefined) {
      if (behind > this.#place + 1) return false;
      this.#paragraphs.set(this.#place, { element, facts, pieces: null });
    }
    this.#place = behind;
    return true;
  }

  #read(element: XmlElement, standing: Standing): void {
    const { model, wanted } = this.search;
    const changesWords = wanted.get(this.#place);
    const looked = changesWords === undefined ? element.glance() : element;
    for (const read of this.#reader.read(looked, TreeCursor.at(looked), standing)) {
      if (read.isGone) this.#gone.add(read.element === looked ? element : read.element);
      else {
        const facts = model.paragraphs[this.#place] ?? read.facts;
        this.#isAsInModel &&= facts.text === read.facts.text;
        const pieces = changesWords === true ? withoutReading(read.pieces) : null;
        if (changesWords !== undefined) this.#paragraphs.set(this.#place, { element: read.element, facts, pieces });
        this.#place += 1;
      }
    }
  }
}
