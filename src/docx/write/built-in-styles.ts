import type { BuiltInStyle } from "../../core";
import type { DocxPackage } from "../package/docx-package";
import { readStyles } from "../read/read-body";
import type { Styles } from "../read/styles";
import type { XmlElement } from "../xml/node";
import { addListOfStyle, type ListStyle } from "./list-numbering";
import { type Make, makerFor, withValue } from "./make";
import { relatedPart } from "./related-part";
import { styleDefinitions } from "./style-definitions";

/** How a paragraph is given a built-in style. */
export interface StyleUse {
  /** For `w:pStyle`; null for the style that paragraphs have without one. */
  readonly id: string | null;
  /** The list that the paragraph must name itself, because the document's style for lists has none. */
  readonly numId: string | null;
}

const isListStyle = (style: BuiltInStyle): style is ListStyle => style === "ListBullet" || style === "ListNumber";

/** The built-in styles of a document, made as Word would when they are first used. */
export class BuiltInStyles {
  readonly #uses = new Map<BuiltInStyle, StyleUse>();

  constructor(private readonly docx: DocxPackage) {}

  use(style: BuiltInStyle): StyleUse {
    const known = this.#uses.get(style);
    if (known !== undefined) return known;
    const styles = readStyles(this.docx);
    const use = this.#find(style, styles) ?? this.#make(style, styles);
    this.#uses.set(style, use);
    return use;
  }

  #find(style: BuiltInStyle, styles: Styles): StyleUse | null {
    if (styles.ofParagraph(null).name === style) return { id: null, numId: null };
    const id = styles.idOf(style);
    if (id === null) return null;
    const hasList = styles.ofParagraph(id).numbering.numId !== null;
    return { id, numId: isListStyle(style) && !hasList ? addListOfStyle(this.docx, style, null) : null };
  }

  #make(style: BuiltInStyle, styles: Styles): StyleUse {
    const part = relatedPart(this.docx, "styles");
    const id = freeId(part.root, style);
    const make = makerFor(part);
    const normal = styles.idOf("Normal");
    const list = isListStyle(style) ? [listReference(make, addListOfStyle(this.docx, style, id))] : [];
    part.root.append(
      make(
        "w:style",
        { "w:type": "paragraph", "w:styleId": id },
        withValue(make, "w:name", styleDefinitions[style].name),
        ...(normal === null ? [] : [withValue(make, "w:basedOn", normal)]),
        ...propertiesOf(make, style, normal, list),
      ),
    );
    return { id, numId: null };
  }
}

function propertiesOf(
  make: Make,
  style: BuiltInStyle,
  normal: string | null,
  list: readonly XmlElement[],
): readonly XmlElement[] {
  const { isFollowedByNormal, priority, isQuick, paragraph, run } = styleDefinitions[style];
  return [
    ...(isFollowedByNormal && normal !== null ? [withValue(make, "w:next", normal)] : []),
    ...(priority === null ? [] : [withValue(make, "w:uiPriority", priority)]),
    make(isQuick ? "w:qFormat" : "w:unhideWhenUsed"),
    make("w:pPr", {}, ...list, ...paragraph(make)),
    make("w:rPr", {}, ...run(make)),
  ];
}

/** The properties that put a paragraph, or the paragraphs of a style, into a list at its first level. */
export const listReference = (make: Make, numId: string): XmlElement =>
  make("w:numPr", {}, withValue(make, "w:ilvl", 0), withValue(make, "w:numId", numId));

/** The document may use the name for a style of its own. */
function freeId(styles: XmlElement, wanted: string): string {
  const taken = new Set(styles.elements("w:style").map((element) => element.attribute("w:styleId")));
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}${number}`;
  return id;
}
