import { XmlElement, XmlText } from "../xml/node";
import type { Make } from "./make";

/** Gives a `w:t` or `m:t` other text, with all its spaces. */
export function setText(element: XmlElement, text: string): void {
  for (const child of [...element.children]) child.remove();
  element.append(XmlText.of(text));
  element.setAttribute("xml:space", "preserve");
}

/** Cuts a `w:t` or `m:t` in two inside its text; returns the second half. */
export function splitText(make: Make, element: XmlElement, text: string, at: number): XmlElement {
  const rest = make(element.name, { "xml:space": "preserve" }, text.slice(at));
  setText(element, text.slice(0, at));
  element.after(rest);
  return rest;
}

/** Makes a run begin at one of its elements: what stands before that stays in a run of its own. Returns the run. */
export function startRunAt(make: Make, element: XmlElement): XmlElement {
  const run = element.parent;
  if (run === null) throw new Error("An element outside a run begins no run");
  const at = run.children.indexOf(element);
  const before = run.children.slice(0, at).filter((node) => node instanceof XmlElement && node.name !== "w:rPr");
  if (before.length === 0) return run;
  const properties = run.child("w:rPr");
  const rest = make("w:r", {}, ...(properties === null ? [] : [properties.clone()]));
  run.after(rest);
  rest.append(...run.children.slice(at));
  return rest;
}

/** The element that follows in the same run; null at its end. */
export function nextInRun(element: XmlElement): XmlElement | null {
  const siblings = element.parent?.elements() ?? [];
  return siblings[siblings.indexOf(element) + 1] ?? null;
}
