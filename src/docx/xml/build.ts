import { type XmlNode, XmlElement, XmlOther, XmlText } from "./node";
import type { Repeats } from "./repeats";
import type { Scope } from "./scope";
import type { XmlScanner } from "./scanner";
import { readAttributes, ReadElement } from "./written-element";

/** The element whose tag the scanner has just read, without what is in it. */
export function elementHere(scanner: XmlScanner, around: Scope): XmlElement {
  const { name, source, start, end } = scanner;
  return new XmlElement(new ReadElement(name, around, scopeHere(scanner, around), source, start, end));
}

/**
 * Reads on up to the end of an element whose start tag was read last, and puts into it what is in it.
 * @param repeats for a tree that nobody changes: what stands in the source again and again is then in it as one element
 */
export function fill(element: XmlElement, scanner: XmlScanner, repeats: Repeats | null = null): void {
  /** The elements that are open, for each where its children begin among the nodes, and where its tag in the source. */
  const open: XmlElement[] = [];
  const begins: number[] = [];
  const places: number[] = [];
  const nodes: XmlNode[] = [];
  let current = element;
  let begin = 0;
  let place = scanner.start;
  for (;;) {
    switch (scanner.next()) {
      case "start": {
        const repeated = repeats?.find(scanner, current.written.scope);
        if (repeated) {
          nodes.push(repeated);
          break;
        }
        const child = elementHere(scanner, current.written.scope);
        nodes.push(child);
        open.push(current);
        begins.push(begin);
        places.push(place);
        current = child;
        begin = nodes.length;
        place = scanner.start;
        break;
      }
      case "empty":
        nodes.push(elementHere(scanner, current.written.scope));
        break;
      case "text":
        nodes.push(new XmlText(scanner.source.slice(scanner.start, scanner.end)));
        break;
      case "other":
        nodes.push(new XmlOther(scanner.source.slice(scanner.start, scanner.end)));
        break;
      case "end": {
        if (nodes.length > begin) current.hold(nodes.splice(begin));
        if (scanner.end - scanner.start !== scanner.name.length + 3) {
          current.endTag = scanner.source.slice(scanner.start, scanner.end);
        }
        const around = open.pop();
        if (around === undefined) return;
        repeats?.keep(current, scanner, place, around.written.scope);
        current = around;
        begin = begins.pop() ?? 0;
        place = places.pop() ?? 0;
        break;
      }
      case "nothing":
        return;
    }
  }
}

/** Reads on up to the end of an element whose start tag was read last, and keeps nothing. */
export function passOver(element: XmlElement, scanner: XmlScanner): void {
  const scopes: Scope[] = [element.written.scope];
  for (let scope = scopes.at(-1); scope !== undefined; scope = scopes.at(-1)) {
    const token = scanner.next();
    if (token === "start") scopes.push(scopeHere(scanner, scope));
    else if (token === "empty") scopeHere(scanner, scope);
    else if (token === "end") scopes.pop();
    else if (token === "nothing") return;
  }
}

/** The scope in an element, whose name must mean something in it. */
function scopeHere(scanner: XmlScanner, around: Scope): Scope {
  const { name, source, start, end } = scanner;
  const scope = scanner.declares ? around.declaring(readAttributes(source.slice(start, end))) : around;
  scope.elementName(name);
  return scope;
}
