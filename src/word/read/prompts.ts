import { noPrompts, type Prompt } from "../../core";
import { seenText } from "./seen-text";

/** What a control shows as long as nobody has written in it; "" where it shows nothing. Word knows no other mark of it. */
export const promptOf = ({ placeholderText }: { readonly placeholderText: string | null }): string =>
  folded(placeholderText ?? "");

/** Word ends paragraphs and lines in one text with marks that differ from place to place. */
export const folded = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, " ").trim();

/** A control inside a paragraph that may show its prompt, asked where it stands. */
export interface AskedControl {
  readonly control: Word.ContentControl;
  /** The first paragraph that it touches, and that up to where it begins. */
  readonly paragraph: Word.Paragraph;
  readonly before: Word.Range;
}

/**
 * Asks where controls stand that may show their prompts inside paragraphs: of those that no paragraph stands in, where
 * some paragraph says their words. Nothing is there before the next `sync`.
 */
export const askPrompts = (
  controls: readonly Word.ContentControl[],
  texts: readonly string[],
): readonly AskedControl[] => {
  const all = folded(texts.join(" "));
  return controls
    .filter((control) => promptOf(control) !== "" && all.includes(promptOf(control)))
    .map((control) => {
      const paragraph = control.paragraphs.getFirst();
      const before = paragraph.getRange("Start").expandTo(control.getRange("Start"));
      return { control: control.load("text"), paragraph: paragraph.load("text"), before: before.load("text") };
    });
};

/**
 * The prompts that were found, for each paragraph of a document. Word does not say which paragraph a control stands in,
 * but what that says, and it lists controls in their order.
 * @param texts of all paragraphs as they are seen
 */
export const promptsBeside = (
  asked: readonly AskedControl[],
  texts: readonly string[],
): readonly (readonly Prompt[])[] => {
  const prompts = texts.map((): Prompt[] => []);
  for (const { control, paragraph, before } of asked) {
    if (folded(control.text) !== promptOf(control)) continue;
    const [from, words] = [seenText(before.text).text.length, seenText(control.text).text];
    const text = seenText(paragraph.text).text;
    const at = texts.findIndex(
      (own, place) => own === text && prompts[place]?.every((known) => known.from !== from) === true,
    );
    if (text.startsWith(words, from)) prompts[at]?.push({ from, words });
  }
  return prompts.map((own) => (own.length === 0 ? noPrompts : own));
};
