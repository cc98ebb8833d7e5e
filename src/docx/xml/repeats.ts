import type { XmlElement } from "./node";
import type { Scope } from "./scope";
import type { XmlScanner } from "./scanner";

/** An element that was read before, without the scope around it that its prefixes rely on. */
interface Known {
  readonly source: string;
  readonly scope: Scope;
  readonly element: XmlElement;
}

const slots = 256;
const [greater, letterP, letterR] = [0x3e, 0x50, 0x72];

/**
 * Properties of runs and paragraphs stand in a document again and again, character for character. Where they do they
 * need not be read: the same element stands for all of them. Its parent is one of many, so that this is for trees which
 * are looked at from above, and never changed.
 */
export class Repeats {
  readonly #known = new Array<Known | undefined>(slots).fill(undefined);

  /** The element whose start tag was read last, if one like it is known: then the scanner is behind it. */
  find(scanner: XmlScanner, scope: Scope): XmlElement | null {
    const { source, start, end } = scanner;
    if (!endsLikeProperties(source, end)) return null;
    const known = this.#known[slotOf(source, start)];
    if (known?.scope !== scope || !source.startsWith(known.source, start)) return null;
    scanner.passOver(start + known.source.length);
    return known.element;
  }

  /**
   * Keeps an element whose end tag was read last.
   * @param start where it begins in the source
   * @param scope the one around it
   */
  keep(element: XmlElement, scanner: XmlScanner, start: number, scope: Scope): void {
    const { source } = scanner;
    if (!endsLikeProperties(source, start + element.written.name.length + 2)) return;
    this.#known[slotOf(source, start)] = { source: source.slice(start, scanner.end), scope, element };
  }
}

/** Whether a start tag ends as those of `w:rPr`, `w:pPr` and the like do where they have no attributes. */
const endsLikeProperties = (source: string, end: number): boolean =>
  source.charCodeAt(end - 1) === greater &&
  source.charCodeAt(end - 2) === letterR &&
  source.charCodeAt(end - 3) === letterP;

/** Of what stands up to the first end tag. */
function slotOf(source: string, start: number): number {
  const length = source.indexOf("</", start) - start;
  const middle = start + (length >> 1);
  const ends = (source.charCodeAt(start + length - 4) << 3) ^ (source.charCodeAt(start + length - 5) << 6);
  return (length ^ ends ^ source.charCodeAt(middle) ^ (source.charCodeAt(middle - 7) << 2)) & (slots - 1);
}
