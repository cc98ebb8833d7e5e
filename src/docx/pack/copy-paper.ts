import type { DocumentModel } from "../../core";
import { DocxPackage } from "../package/docx-package";
import type { Unpacking } from "../package/inflate";
import { RunFormats } from "../read/run-format";
import { readDocument, type ReadDocument } from "../read/read-document";
import type { Styles } from "../read/styles";
import { type Make, makerFor, withValue } from "../write/make";
import { putProperty } from "../write/schema-order";
import { textRun } from "../write/text-run";
import type { XmlElement } from "../xml/node";
import { plainHeading } from "./clean-looks";
import { ContentCopier } from "./copy-content";
import { inOwnList, PaperLists } from "./copy-lists";
import { PaperStyles } from "./copy-styles";
import { type Dropped, toCurrentView } from "./current-view";
import { dropHidden } from "./drop-hidden";
import { elementsIn } from "./elements-in";
import { freezeFields } from "./freeze-fields";
import { type NoteKind, PaperNotes } from "./notes";
import type { PackedPaper, PackNotice } from "./pack";
import type { PackBook } from "./pack-book";
import { PaperParts } from "./related-parts";
import { type Dressing, packSection, type PackSection } from "./sections";

/** A paper as it stands in the pack. */
export interface CopiedPaper {
  /** As its first heading says it. */
  readonly title: string;
  /** The bookmark around that heading. */
  readonly bookmark: string;
  readonly sections: readonly PackSection[];
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/**
 * Copies the content of a paper to the styles, lists and parts of a pack. Throws a Refusal or DamagedXml for a paper that
 * cannot be read: call inside `attempt`; what the pack has by then is not to be used.
 * @param dressing what stands on each of its pages, made of its title
 */
export function copyPaper(
  paper: PackedPaper,
  book: PackBook,
  dressing: (title: string) => Dressing,
  unpacking?: Unpacking,
): CopiedPaper {
  const docx = new DocxPackage(paper.bytes, unpacking);
  const read = readDocument(docx, null);
  const { element: body, styles } = read.body;
  const make = makerFor(docx.document);
  const { title, headings } = headingsOf(paper, read);
  const copies = new PaperStyles(docx, make, book.styles, shiftOf(read.model, title?.index ?? null));
  const dropped: Dropped = { changes: false, comments: false, leftOut: false, chunk: false, hidden: false };

  const prepare = preparer(make, styles, dropped);
  dropGone(read);
  const inBody = prepare(body);
  const notes = (["footnote", "endnote"] as const).map((kind) => notesOf(kind, docx, book, inBody, prepare));
  const copier = new ContentCopier({
    docx,
    make,
    styles,
    copies,
    lists: new PaperLists(docx, make, styles, copies, book.lists),
    parts: new PaperParts(docx, book.parts),
    bookmarks: book.bookmarks,
    dropped,
    nextShape: book.nextShape,
    keepsSpace: docx.document.root.attribute("xml:space") === "preserve",
  });
  copier.nameBookmarks([...inBody, ...notes.flatMap(({ elements }) => elements)]);
  copier.copy(inBody, docx.main, book.relationships.document);
  for (const { kind, part, trees } of notes) {
    for (const tree of trees) copier.copy(tree, part, book.relationships[kind]);
  }

  for (const heading of headings) headed(make, heading, "Heading2");
  const words = oneLine(title?.text ?? paper.title);
  const bookmark = entitled(make, body, title?.element ?? null, words, book);
  declare(docx, book);
  book.notices.push(...noticesOf(paper.name, dropped));
  return { title: words, bookmark, sections: sectionsOf(make, body, dressing(words)) };
}

/** What is said of a tree of the paper: its current view, without what is hidden and what only its own document knows. */
function preparer(make: Make, styles: Styles, dropped: Dropped): (root: XmlElement) => readonly XmlElement[] {
  const formats = new RunFormats(styles);
  return (root) => {
    toCurrentView(make, root, dropped);
    dropHidden(elementsIn(root), styles, formats, dropped);
    freezeFields(root);
    return elementsIn(root);
  };
}

/** Paragraphs that are deleted with their marks go, unless a section ends in them. */
function dropGone({ body }: ReadDocument): void {
  for (const { element, isGone } of body.paragraphs) {
    if (isGone && !element.child("w:pPr")?.child("w:sectPr")) element.remove();
  }
}

/** Makes the title of a paper its first heading, or puts one before it where it has none; gives the bookmark around it. */
function entitled(make: Make, body: XmlElement, title: XmlElement | null, words: string, book: PackBook): string {
  const heading = title ?? make("w:p", {}, ...textRun(make, words));
  if (title === null) body.prepend(heading);
  headed(make, heading, "Heading1", inOwnList(make, "papers"));
  return bookmarked(make, heading, book);
}

interface FoundHeadings {
  /** null where the paper has no line for it that stands by itself. */
  readonly title: { readonly index: number; readonly element: XmlElement; readonly text: string } | null;
  readonly headings: readonly XmlElement[];
}

function headingsOf(paper: PackedPaper, { model, paragraphs }: ReadDocument): FoundHeadings {
  const alone = (index: number): boolean => {
    const facts = model.paragraphs[index];
    return facts !== undefined && facts.cell === null && !facts.textBox && facts.text.trim() !== "";
  };
  const first = model.paragraphs.find(({ style, index }) => style === "Title" && alone(index))?.index;
  const at = paper.titleAt ?? first;
  const [element, text] = [paragraphs[at ?? -1]?.element, model.paragraphs[at ?? -1]?.text];
  const isThere = at !== undefined && alone(at) && element !== undefined && text !== undefined;
  const headings = paper.headingsAt.filter((index) => index !== at && alone(index));
  return {
    title: isThere ? { index: at, element, text } : null,
    headings: headings.flatMap((index) => paragraphs[index]?.element ?? []),
  };
}

/** By how many levels headings go down, so that the highest in the paper stands right below its title. */
function shiftOf({ paragraphs }: DocumentModel, title: number | null): number {
  const levels = paragraphs.flatMap(({ style, index }) =>
    index !== title && /^Heading[1-9]$/.test(style) ? Number(style.slice(7)) : [],
  );
  return 2 - levels.reduce((highest, level) => Math.min(highest, level), 9);
}

function notesOf(
  kind: NoteKind,
  docx: DocxPackage,
  book: PackBook,
  inBody: readonly XmlElement[],
  prepare: (root: XmlElement) => readonly XmlElement[],
) {
  const notes = new PaperNotes(docx, book.notes[kind]);
  const trees = notes.referredTo(inBody).map(({ reference, note }) => {
    const elements = prepare(note);
    reference.setAttribute("w:id", book.notes[kind].put(note));
    return elements;
  });
  if (trees.length > 0) book.roots.add(notes.root);
  return { kind, part: notes.part ?? docx.main, trees, elements: trees.flat() };
}

/** Makes a paragraph a heading that looks like all others. */
function headed(make: Make, paragraph: XmlElement, style: string, list: XmlElement | null = null): void {
  let properties = paragraph.child("w:pPr");
  if (properties === null) {
    properties = make("w:pPr");
    paragraph.prepend(properties);
  }
  plainHeading(paragraph);
  putProperty(properties, withValue(make, "w:pStyle", style));
  if (list !== null) putProperty(properties, list);
}

function bookmarked(make: Make, heading: XmlElement, book: PackBook): string {
  const id = book.bookmarks.nextId();
  const name = book.bookmarks.freeName(`_Toc9${id.padStart(7, "0")}`);
  heading.child("w:pPr")?.after(make("w:bookmarkStart", { "w:id": id, "w:name": name }));
  heading.append(make("w:bookmarkEnd", { "w:id": id }));
  return name;
}

function declare(docx: DocxPackage, book: PackBook): void {
  const { root } = docx.document;
  book.roots.add(root);
  for (const type of ["styles", "numbering"]) {
    const part = docx.related(docx.main, type);
    book.roots.add(part === null ? null : (docx.part(part)?.root ?? null));
  }
  book.hasStrict ||= root.written.scope.isStrict;
}

function noticesOf(paper: string, dropped: Dropped): readonly PackNotice[] {
  const codes: readonly (readonly [boolean, PackNotice["code"]])[] = [
    [dropped.changes, "changes"],
    [dropped.comments, "comments"],
    [dropped.leftOut, "left-out"],
    [dropped.hidden, "hidden"],
    [dropped.chunk, "chunk"],
  ];
  return codes.flatMap(([isSo, code]) => (isSo ? { paper, code } : []));
}

/** The content of a paper by its sections, each without the properties that it had. */
function sectionsOf(make: Make, body: XmlElement, dressing: Dressing): readonly PackSection[] {
  const found: { readonly blocks: XmlElement[]; original: XmlElement | null }[] = [{ blocks: [], original: null }];
  for (const block of body.elements()) {
    const current = found.at(-1);
    if (current === undefined) break;
    if (block.name === "w:sectPr") {
      current.original = block;
      continue;
    }
    current.blocks.push(block);
    const section = block.name === "w:p" ? (block.child("w:pPr")?.child("w:sectPr") ?? null) : null;
    if (section === null) continue;
    section.remove();
    current.original = section;
    found.push({ blocks: [], original: null });
  }
  const held = found.filter(({ blocks }, index) => blocks.length > 0 || index === 0);
  return held.map(({ blocks, original }, index) => ({
    blocks,
    properties: packSection(make, original, dressing, { isFirst: index === 0, isLast: index === held.length - 1 }),
  }));
}
