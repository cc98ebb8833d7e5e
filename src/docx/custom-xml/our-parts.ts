import { ourNamespaces, rootNameOf } from "../../core";
import type { DocxPackage } from "../package/docx-package";
import { attempt, Refusal } from "../refusal";
import { XmlText } from "../xml/node";
import { parseXml } from "../xml/parse";
import { addCustomPart, customParts, removeCustomPart } from "./custom-parts";

/** A custom XML part that keeps a property of ours. */
interface OurPart {
  readonly name: string;
  readonly property: string;
  readonly value: string;
}

/** What cannot be read is a part of others, unless reading it is more than we take on. */
function sourceOf(docx: DocxPackage, name: string): string {
  const read = attempt(() => docx.source(name));
  if (!read.ok && read.problem.code === "too-large") throw new Refusal("too-large", name);
  return read.ok ? (read.value ?? "") : "";
}

/** What an element in a namespace of ours says; where it is damaged its source as it stands, for its reader to refuse. */
function keptIn(source: string): Omit<OurPart, "name"> | null {
  const read = attempt(() => parseXml(source).root);
  const declared = read.ok ? /^\{(.*)\}:/.exec(read.value.name) : /xmlns(?::\w+)?\s*=\s*["'](.*?)["']/.exec(source);
  const property = declared?.[1] ?? "";
  return rootNameOf(property) === null ? null : { property, value: read.ok ? read.value.text : source };
}

const ourParts = (docx: DocxPackage): readonly OurPart[] =>
  customParts(docx).flatMap((name) => {
    const source = sourceOf(docx, name);
    const kept = source.includes(ourNamespaces) ? keptIn(source) : null;
    return kept ? [{ name, ...kept }] : [];
  });

/**
 * The properties that a document keeps in custom XML parts. Two parts of one namespace run together, since nobody can
 * say which of them holds: their reader refuses that.
 */
export function readOurParts(docx: DocxPackage): Readonly<Record<string, string>> {
  const properties = new Map<string, string>();
  for (const { property, value } of ourParts(docx)) properties.set(property, (properties.get(property) ?? "") + value);
  return Object.fromEntries([...properties].filter(([, value]) => value !== ""));
}

/** Keeps a value as the one custom XML part of its namespace, or takes it out with null. */
export function setOurPart(docx: DocxPackage, property: string, value: string | null): void {
  for (const part of ourParts(docx)) if (part.property === property) removeCustomPart(docx, part.name);
  if (value === null) return;
  const { document } = addCustomPart(docx, property, `<${rootNameOf(property) ?? ""} xmlns="${property}"/>`);
  document.root.append(XmlText.of(value));
}
