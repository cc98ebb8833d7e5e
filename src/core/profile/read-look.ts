import type { JsonNode } from "./json-node";
import {
  alignments,
  lookStyles,
  markingPlaces,
  usualLook,
  type Look,
  type LookStyle,
  type Marking,
  type PageLine,
  type StyleLook,
} from "./look";
import { localised, text } from "./read-localised";

const font = /^[\p{L}\p{N}][\p{L}\p{N} .'_-]{0,60}$/u;
const color = /^#[0-9A-Fa-f]{6}$/;
const pageText = /^(?:[^{}\n\t]|\{(?:title|date|kind|page|pages)\}){0,200}$/;
const mostMarks = 20;

const readStyle = (node: JsonNode): StyleLook => {
  const at = node.object([
    "font",
    "size",
    "color",
    "bold",
    "italic",
    "capitals",
    "align",
    "before",
    "after",
    "lineSpacing",
  ]);
  const flags = (["bold", "italic", "capitals"] as const).flatMap((name) =>
    at(name).present ? [[name, at(name).flag()] as const] : [],
  );
  const spaces = (["before", "after"] as const).flatMap((name) =>
    at(name).present ? [[name, at(name).count(0, 100)] as const] : [],
  );
  return {
    ...(at("font").present && { font: at("font").text(font, "name of a font") }),
    ...(at("size").present && { size: at("size").half(6, 72) }),
    ...(at("color").present && { color: at("color").text(color, "colour such as #1F3A5F") }),
    ...Object.fromEntries(flags),
    ...(at("align").present && { align: at("align").oneOf(alignments) }),
    ...Object.fromEntries(spaces),
    ...(at("lineSpacing").present && { lineSpacing: at("lineSpacing").count(80, 300) }),
  };
};

const readStyles = (node: JsonNode): Look["styles"] => {
  const names = Object.keys(lookStyles).filter((name): name is LookStyle => name in lookStyles);
  const at = node.object<LookStyle>(names);
  return Object.fromEntries(names.filter((name) => at(name).present).map((name) => [name, readStyle(at(name))]));
};

const readPageLine = (node: JsonNode): PageLine => {
  const at = node.object(["left", "center", "right"]);
  const read = (place: "left" | "center" | "right") =>
    at(place).present
      ? localised(at(place), (words) => words.text(pageText, "text with {title}, {date}, {kind}, {page} or {pages}"))
      : { en: "", fr: "", de: "" };
  return { left: read("left"), center: read("center"), right: read("right") };
};

const readMarking = (node: JsonNode): Marking => {
  const at = node.object(["marks", "place"]);
  return {
    marks: localised(at("marks"), (marks) => marks.list(1, mostMarks).map(text)),
    place: at("place").oneOf(markingPlaces),
  };
};

/** Reads how a new paper looks; what is not named is as Word has it. */
export const readLook = (node: JsonNode): Look => {
  if (!node.present) return usualLook;
  const at = node.object(["styles", "numbering", "header", "footer", "marking"]);
  return {
    styles: at("styles").present ? readStyles(at("styles")) : usualLook.styles,
    numbering: at("numbering").present ? at("numbering").flag() : usualLook.numbering,
    ...(at("header").present && { header: readPageLine(at("header")) }),
    ...(at("footer").present && { footer: readPageLine(at("footer")) }),
    ...(at("marking").present && { marking: readMarking(at("marking")) }),
  };
};
