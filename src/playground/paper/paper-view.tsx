import { createEmptyDocument, DocxEditor, type DocxEditorRef } from "@eigenpal/docx-editor-react";
import "@eigenpal/docx-editor-react/styles.css";
import { setGoogleFontsEnabled } from "@eigenpal/docx-editor-core";
import en from "@eigenpal/docx-editor-i18n/en";
import de from "@eigenpal/docx-editor-i18n/de";
import fr from "@eigenpal/docx-editor-i18n/fr";
import { useEffect, useRef } from "react";
import type { Language } from "../../core";
import type { Desk } from "../desk/desk";
import { paperOf } from "./paper";

setGoogleFontsEnabled(false);

const texts = { en, fr, de };

/** Until the first file is opened. */
const nothing = createEmptyDocument();

/** What changes a document, and must wait while the paper shows what the add-in wrote. */
const inputs = ["keydown", "beforeinput", "paste", "cut", "drop"] as const;

const takenBack = ({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): "undo" | "redo" | null => {
  if (!ctrlKey && !metaKey) return null;
  if (key.toLowerCase() === "z") return shiftKey ? "redo" : "undo";
  return key.toLowerCase() === "y" ? "redo" : null;
};

const isIn = ({ target }: Event, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

/** The editor takes its keys in an element at the end of the page. */
const paper = ".paper, .ProseMirror";

interface PaperViewProps {
  readonly desk: Desk;
  readonly language: Language;
  readonly dark: boolean;
  readonly readOnly: boolean;
  readonly label: string;
}

/** The editor, with an undo that also takes back what the add-in wrote. */
export const PaperView = ({ desk, language, dark, readOnly, label }: PaperViewProps) => {
  const editor = useRef<DocxEditorRef>(null);

  useEffect(() => {
    if (editor.current) desk.lay(paperOf(editor.current));
  }, [desk]);

  useEffect(() => {
    const onInput = (event: Event): void => {
      const step = event instanceof KeyboardEvent && !isIn(event, "input, textarea") ? takenBack(event) : null;
      if (step === null && !(desk.isShowing && isIn(event, paper))) return;
      event.preventDefault();
      event.stopPropagation();
      if (step !== null) void desk[step]();
    };
    for (const name of inputs) window.addEventListener(name, onInput, true);
    return () => {
      for (const name of inputs) window.removeEventListener(name, onInput, true);
    };
  }, [desk]);

  return (
    <main className="paper" aria-label={label}>
      <DocxEditor
        ref={editor}
        document={nothing}
        mode={readOnly ? "viewing" : "editing"}
        readOnly={readOnly}
        colorMode={dark ? "dark" : "light"}
        i18n={texts[language]}
        showFileOpen={false}
        showHelpMenu={false}
        showOutlineButton={false}
        documentNameEditable={false}
        onChange={desk.typed}
        onSelectionChange={desk.moved}
      />
    </main>
  );
};
