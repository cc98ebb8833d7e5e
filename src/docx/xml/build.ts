import { charactersIn } from "./bytes";
import { type Unread, type XmlNode, XmlElement, XmlOther, XmlText } from "./node";
import type { Repeats } from "./repeats";
import type { XmlScanner } from "./scanner";
import type { Tag } from "./tag";

/** An element in a source, and where it ends. */
class PassedElement implements Unread {
  readonly #start: number;
  readonly #end: number;

  /** @param scanner has read the start tag of the element; it is behind it in the end */
  constructor(
    private readonly tag: Tag,
    private readonly scanner: XmlScanner,
  ) {
    this.#start = scanner.start;
    passOver(scanner);
    this.#end = scanner.end;
  }

  get written(): string {
    return charactersIn(this.scanner.bytes, this.#start, this.#end);
  }

  read(): XmlElement {
    const again = this.scanner.again(this.tag, this.#start);
    again.next();
    return elementWithin(this.tag, again);
  }
}

/** The element of a start tag, without what is in it. */
export const elementOf = ({ written, name }: Tag): XmlElement => new XmlElement(written, name);

/** An element that is open, where its children begin among the nodes, and where its tag stands in the source. */
interface OpenElement {
  readonly element: XmlElement;
  readonly tag: Tag;
  readonly begin: number;
  readonly place: number;
}

/**
 * Reads on up to the end of the element whose start tag was read last, and gives it with all that is in it.
 * @param repeats for a tree that nobody changes: what stands in the source again and again is then in it as one element
 * @param leavesUnread paragraphs and the like are read when somebody asks for what is in them
 */
export function elementWithin(
  tag: Tag,
  scanner: XmlScanner,
  repeats: Repeats | null = null,
  leavesUnread = false,
): XmlElement {
  const nodes: XmlNode[] = [];
  const open: OpenElement[] = [];
  let current: OpenElement = { element: elementOf(tag), tag, begin: 0, place: scanner.start };
  const whole = current.element;
  for (;;) {
    switch (scanner.next()) {
      case "start": {
        const inner = tagOf(scanner);
        if (leavesUnread && inner.shape.isReadLate) {
          const element = elementOf(inner);
          element.holdUnread(new PassedElement(inner, scanner));
          nodes.push(element);
          break;
        }
        const repeated = repeats?.find(inner, scanner) ?? null;
        if (repeated !== null) nodes.push(repeated);
        else {
          const element = elementOf(inner);
          nodes.push(element);
          open.push(current);
          current = { element, tag: inner, begin: nodes.length, place: scanner.start };
        }
        break;
      }
      case "empty":
        nodes.push(elementOf(tagOf(scanner)));
        break;
      case "text":
        nodes.push(new XmlText(scanner.written));
        break;
      case "other":
        nodes.push(new XmlOther(scanner.written));
        break;
      case "end": {
        const { element, begin, place } = current;
        if (nodes.length > begin) element.hold(nodes.splice(begin));
        if (scanner.end - scanner.start !== current.tag.shape.nameLength + 3) element.endTag = scanner.written;
        repeats?.keep(current.tag, element, place, scanner.end);
        const around = open.pop();
        if (around === undefined) return whole;
        current = around;
        break;
      }
      case "nothing":
        return whole;
    }
  }
}

/** Reads on up to the end of the element whose start tag was read last, and keeps nothing. */
export function passOver(scanner: XmlScanner): void {
  const { depth } = scanner;
  while (scanner.depth >= depth && scanner.next() !== "nothing");
}

/** The tag that a scanner has just read. */
export function tagOf({ tag }: XmlScanner): Tag {
  if (tag === null) throw new Error("There is no tag here");
  return tag;
}
