import type { DocxEditorRef } from "@eigenpal/docx-editor-react";
import { redo, redoDepth, undo, undoDepth } from "prosemirror-history";
import { TextSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { placeAt, rangeOf, type Place } from "./places";

/** The document as a person sees it and types in it. */
export interface Paper {
  /** Shows another state of the document and stays at the same place of it. */
  show(bytes: Uint8Array): Promise<void>;
  /** The document with what was typed; null where nothing can be saved. */
  save(): Promise<Uint8Array | null>;
  /** The paragraph in which the cursor stands; null where it stands in none of the body. */
  cursor(): Place | null;
  /** Brings words into view and selects them. */
  reveal(place: Place): void;
  focus(): void;
  /** Takes one step of typing back; false where nothing was typed since `show`. */
  undo(): boolean;
  redo(): boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

const nextFrame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => done()));

/** The longest that the editor may take to draw a new document, in frames; it tells no one when it has. */
const mostFrames = 120;

/** Waits until the editor has made itself anew, taken the focus and laid out the pages. */
const untilLaidOut = async (isNew: () => boolean): Promise<void> => {
  for (let frames = 0; frames < mostFrames && !isNew(); frames += 1) await nextFrame();
  await nextFrame();
  await nextFrame();
};

const scroller = (view: EditorView): Element | null =>
  view.dom.closest(".docx-editor")?.querySelector(".docx-editor__scroll-container") ?? null;

const select = (view: EditorView, place: Place): void => {
  const range = rangeOf(view.state.doc, place);
  if (range) view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, range.from, range.to)));
};

/** The editor as a paper. */
export const paperOf = (editor: DocxEditorRef): Paper => {
  const view = (): EditorView | null => editor.getEditorRef()?.getView() ?? null;
  return {
    async show(bytes) {
      const before = view();
      const cursor = before && placeAt(before.state.doc, before.state.selection.from);
      const focused = document.activeElement;
      const isTypedIn = before?.hasFocus() === true;
      const top = (before && scroller(before)?.scrollTop) ?? 0;
      await editor.loadDocumentBuffer(bytes);
      await untilLaidOut(() => view() !== null && view() !== before);
      const after = view();
      if (!after) return;
      if (cursor) select(after, cursor);
      if (isTypedIn) after.focus();
      else if (focused instanceof HTMLElement) focused.focus();
      scroller(after)?.scrollTo({ top });
    },
    async save() {
      // Its saving of the changed paragraphs only forgets changes when two saves follow one another quickly.
      const bytes = await editor.save({ selective: false });
      return bytes && new Uint8Array(bytes);
    },
    cursor() {
      const now = view();
      return now && placeAt(now.state.doc, now.state.selection.head);
    },
    reveal(place) {
      const now = view();
      const range = now && rangeOf(now.state.doc, place);
      if (range) editor.highlightRange(range.from, range.to);
    },
    focus: () => editor.focus(),
    undo() {
      const now = view();
      return now !== null && undo(now.state, now.dispatch);
    },
    redo() {
      const now = view();
      return now !== null && redo(now.state, now.dispatch);
    },
    get canUndo() {
      const now = view();
      return now !== null && undoDepth(now.state) > 0;
    },
    get canRedo() {
      const now = view();
      return now !== null && redoDepth(now.state) > 0;
    },
  };
};
