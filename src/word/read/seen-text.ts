/** The text of a paragraph as the model has it, and the stretches of it that Word has character by character. */
export interface SeenText {
  readonly text: string;
  /** Between them stand what Word writes with marks of its own: tabs, breaks, objects, the codes of fields. */
  readonly runs: readonly Stretch[];
}

/** Character offsets into a text, `to` excluded. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What the marks in Word's text are to a reader; those that are not here stand for objects, and are no text. */
const marks: Readonly<Record<string, string>> = {
  "\t": "\t",
  "\n": "\n",
  "\v": "\n",
  "\f": "\n",
  "\r": "\n",
  "\u001e": "\u2011",
  "\u001f": "\u00ad",
};

/** Marks of Word, and what the client makes of one on its way (office-js issue 6942). */
const isMark = (character: string): boolean => character < " " || character === "\ufffc" || character === "\ufffd";

/** Paragraph and cell end with a mark on some platforms. */
export const withoutEnd = (raw: string): string => {
  let end = raw.length;
  while (raw[end - 1] === "\r" || raw[end - 1] === "\u0007") end -= 1;
  return raw.slice(0, end);
};

/** Fields begin with U+0013, their result with U+0014, and end with U+0015; they nest. */
class Fields {
  private readonly inCode: boolean[] = [];

  meet(mark: string): void {
    if (mark === "\u0013") this.inCode.push(true);
    else if (mark === "\u0014" && this.inCode.length > 0) this.inCode[this.inCode.length - 1] = false;
    else if (mark === "\u0015") this.inCode.pop();
  }

  get hide(): boolean {
    return this.inCode.includes(true);
  }
}

/** Reads `Paragraph.text`. */
export const seenText = (raw: string): SeenText => {
  const fields = new Fields();
  const runs: Stretch[] = [];
  let text = "";
  let from = 0;
  const endRun = (): void => {
    if (text.length > from) runs.push({ from, to: text.length });
  };
  for (const character of withoutEnd(raw)) {
    if (!isMark(character)) {
      if (!fields.hide) text += character;
      continue;
    }
    endRun();
    fields.meet(character);
    if (!fields.hide) text += marks[character] ?? "";
    from = text.length;
  }
  endRun();
  return { text, runs };
};

/** Text as Word takes it: a line break inside a paragraph is a vertical tab, "\n" would begin a new paragraph. */
export const textForWord = (text: string): string => text.replaceAll("\n", "\v");
