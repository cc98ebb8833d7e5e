import { ApiError } from "../engine/api-error";

/** What an underline is kept by: something held of the document, or null where it has gone. */
interface Place {
  readonly element: object | null;
}

/** An underline that the add-in has asked for. Word does not save it. */
export interface Annotation {
  readonly id: string;
  readonly paragraph: Place;
  /** Of the paragraph's text, `to` excluded. */
  readonly characters: { readonly from: number; readonly to: number };
  readonly colour: string;
}

/** The underlines of an open document. */
export class Annotations {
  readonly #known = new Map<string, Annotation>();
  #last = 0;

  add(paragraph: Place, characters: Annotation["characters"], colour: string): string {
    this.#last += 1;
    const id = `{${String(this.#last).padStart(8, "0")}}`;
    this.#known.set(id, { id, paragraph, characters, colour });
    return id;
  }

  /** Throws ItemNotFound where it is no longer there: an underline goes with its paragraph. */
  get(id: string): Annotation {
    const found = this.all().find((one) => one.id === id);
    if (!found) throw new ApiError("ItemNotFound", `There is no annotation ${id}.`);
    return found;
  }

  remove(id: string): void {
    this.#known.delete(this.get(id).id);
  }

  /** Those whose paragraph is still there, in the order in which they came. */
  all(): readonly Annotation[] {
    return [...this.#known.values()].filter(({ paragraph }) => paragraph.element !== null);
  }
}
