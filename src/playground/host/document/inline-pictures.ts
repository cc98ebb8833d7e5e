import type { XmlElement } from "../../../docx/xml/node";
import { elementsIn } from "./blocks";

/** English Metric Units in a point (ECMA-376 part 1, 20.1.2.1). */
const emuPerPoint = 12_700;

/** The pictures that stand in the text of a paragraph. Word's collection does not hold those that float beside it. */
export const inlinePictures = (paragraph: XmlElement): readonly XmlElement[] =>
  elementsIn(paragraph, "w:drawing").filter((drawing) => drawing.child("wp:inline") !== null);

/** In points. */
export const widthOf = (drawing: XmlElement): number =>
  Number(drawing.child("wp:inline")?.child("wp:extent")?.attribute("cx") ?? 0) / emuPerPoint;
