import { fail, succeed, type Mark, type Paragraph, type Result, type Span } from "../../core";
import type { LiveDocument } from "../live-document";
import type { OpenDocument } from "../open-document";
import { withoutEnd } from "../read/seen-text";
import { runWord } from "../run-word";

/** Not red, blue or green: those are Word's own for spelling, grammar and style. */
const colours = { error: "Berry", warning: "Lavender" } as const satisfies Record<Mark["severity"], string>;

interface Drawn extends Mark {
  /** As Word knows the annotation. */
  readonly id: string;
}

interface Ordered {
  readonly marks: readonly Mark[];
  /** The ids of what was drawn, in the order of the marks; there after the next `sync`. */
  readonly ids: OfficeExtension.ClientResult<string[]>;
}

const isSame = (a: Mark, b: Mark): boolean =>
  a.severity === b.severity &&
  a.span.paragraph === b.span.paragraph &&
  a.span.from === b.span.from &&
  a.span.to === b.span.to;

/** Word counts the characters of its own text: where that has marks that the model leaves out, places would be wrong. */
const isCountedAlike = (paragraph: Paragraph, { text }: Word.Paragraph): boolean =>
  withoutEnd(text).length === paragraph.text.length;

/**
 * Underlines as Word's critique annotations (WordApi 1.7, only with a Microsoft 365 subscription: office-js issue 4953).
 * They are not saved. None has a pop-up: its titles could not say what is wrong, and accepting a suggestion has put text
 * in twice or not at all (office-js issues 6358, 6644). Who clicks on one is led to the pane.
 */
export class Underlines {
  private drawn: readonly Drawn[] = [];

  constructor(private readonly live: LiveDocument) {}

  /** Where the words of an annotation stand. */
  spanOf(annotation: string): Span | null {
    return this.drawn.find(({ id }) => id === annotation)?.span ?? null;
  }

  async draw(marks: readonly Mark[], version: string): Promise<Result<null>> {
    const drawn = await this.exchange(marks, version);
    if (drawn.ok || drawn.problem === changedSince.problem) return drawn;
    // An annotation goes with the words under it, and one that is gone fails its batch: each alone, then all anew.
    for (const { id } of this.drawn) await remove(id);
    this.drawn = [];
    return this.exchange(marks, version);
  }

  private async exchange(marks: readonly Mark[], version: string): Promise<Result<null>> {
    const kept = this.drawn.filter((old) => marks.some((mark) => isSame(mark, old)));
    const gone = this.drawn.filter((old) => !kept.includes(old));
    const added = marks.filter((mark) => !kept.some((old) => isSame(mark, old)));
    if (gone.length === 0 && added.length === 0) return succeed(null);
    return runWord(async (context) => {
      for (const { id } of gone) context.document.getAnnotationById(id).delete();
      if (added.length === 0) {
        await context.sync();
        this.drawn = kept;
        return succeed(null);
      }
      const open = await this.live.read(context);
      this.drawn = kept;
      if (open.model.version !== version) return changedSince;
      const ordered = order(added, open);
      await context.sync();
      this.drawn = [...kept, ...ordered.flatMap(drawnOf)];
      return succeed(null);
    });
  }
}

/** The document is no longer the one that was judged; a new judgement is on its way. */
const changedSince = fail("stale");

const remove = (id: string): Promise<Result<null>> =>
  runWord(async (context) => {
    context.document.getAnnotationById(id).delete();
    await context.sync();
    return succeed(null);
  });

/** Asks Word to underline, a call for each paragraph. */
const order = (marks: readonly Mark[], { model, paragraphs }: OpenDocument): readonly Ordered[] => {
  const byParagraph = new Map<Span["paragraph"], Mark[]>();
  for (const mark of marks) {
    const of = byParagraph.get(mark.span.paragraph);
    if (of) of.push(mark);
    else byParagraph.set(mark.span.paragraph, [mark]);
  }
  return model.paragraphs.flatMap((paragraph) => {
    const of = byParagraph.get(paragraph.id);
    const inWord = paragraphs.get(paragraph.id);
    if (!of || !inWord || !isCountedAlike(paragraph, inWord)) return [];
    const critiques = of.map(({ span, severity }) => ({
      colorScheme: colours[severity],
      start: span.from,
      length: span.to - span.from,
    }));
    return [{ marks: of, ids: inWord.insertAnnotations({ critiques }) }];
  });
};

const drawnOf = ({ marks, ids }: Ordered): readonly Drawn[] =>
  marks.flatMap((mark, at) => {
    const id = ids.value[at];
    return id === undefined ? [] : [{ ...mark, id }];
  });
