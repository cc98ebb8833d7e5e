import { type XmlNode, XmlElement, XmlOther, XmlText } from "./node";
import type { Scope } from "./scope";
import type { XmlScanner } from "./scanner";
import { readAttributes, ReadElement } from "./written-element";

/** The element whose tag the scanner has just read, without what is in it. */
export function elementHere(scanner: XmlScanner, around: Scope): XmlElement {
  const { name, source, start, end } = scanner;
  const scope = scanner.declares ? around.declaring(readAttributes(source.slice(start, end))) : around;
  return new XmlElement(new ReadElement(name, around, scope, source, start, end));
}

/** Reads on up to the end of an element whose start tag was read last, and puts into it what is in it. */
export function fill(element: XmlElement, scanner: XmlScanner): void {
  /** The elements that are open, and for each where its children begin among the nodes. */
  const open: XmlElement[] = [];
  const begins: number[] = [];
  const nodes: XmlNode[] = [];
  let current = element;
  let begin = 0;
  for (;;) {
    switch (scanner.next()) {
      case "start": {
        const child = elementHere(scanner, current.written.scope);
        nodes.push(child);
        open.push(current);
        begins.push(begin);
        current = child;
        begin = nodes.length;
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
        current = around;
        begin = begins.pop() ?? 0;
        break;
      }
      case "nothing":
        return;
    }
  }
}
