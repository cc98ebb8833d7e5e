import type { BuiltInStyle } from "../../core";
import type { XmlElement } from "../xml/node";
import { type Make, withValue } from "./make";

type Properties = (make: Make) => readonly XmlElement[];

/** A built-in style as Word makes it when it is first used: names and values of its own defaults. */
interface StyleDefinition {
  readonly name: string;
  readonly priority: number | null;
  /** Offered among the quick styles. */
  readonly isQuick: boolean;
  /** A text paragraph follows it. */
  readonly isFollowedByNormal: boolean;
  readonly paragraph: Properties;
  readonly run: Properties;
}

const none: Properties = () => [];

const headingFont: Properties = (make) => [
  make("w:rFonts", {
    "w:asciiTheme": "majorHAnsi",
    "w:eastAsiaTheme": "majorEastAsia",
    "w:hAnsiTheme": "majorHAnsi",
    "w:cstheme": "majorBidi",
  }),
];

const size =
  (halfPoints: number): Properties =>
  (make) => [withValue(make, "w:sz", halfPoints), withValue(make, "w:szCs", halfPoints)];

const color =
  (value: string, theme: string, change: Readonly<Record<string, string>>): Properties =>
  (make) => [make("w:color", { "w:val": value, "w:themeColor": theme, ...change })];

const all =
  (...parts: readonly Properties[]): Properties =>
  (make) =>
    parts.flatMap((part) => part(make));

const accent = color("2F5496", "accent1", { "w:themeShade": "BF" });
const darkAccent = color("1F3763", "accent1", { "w:themeShade": "7F" });
const grey = color("5A5A5A", "text1", { "w:themeTint": "A5" });

const heading = (level: number, before: number, halfPoints: number, ink: Properties): StyleDefinition => ({
  name: `heading ${level}`,
  priority: 9,
  isQuick: true,
  isFollowedByNormal: true,
  paragraph: (make) => [
    make("w:keepNext"),
    make("w:keepLines"),
    make("w:spacing", { "w:before": String(before), "w:after": "0" }),
    withValue(make, "w:outlineLvl", level - 1),
  ],
  run: all(headingFont, ink, size(halfPoints)),
});

const listStyle = (name: string): StyleDefinition => ({
  name,
  priority: 99,
  isQuick: false,
  isFollowedByNormal: false,
  paragraph: (make) => [make("w:contextualSpacing")],
  run: none,
});

export const styleDefinitions: Readonly<Record<BuiltInStyle, StyleDefinition>> = {
  Normal: { name: "Normal", priority: null, isQuick: true, isFollowedByNormal: false, paragraph: none, run: none },
  Title: {
    name: "Title",
    priority: 10,
    isQuick: true,
    isFollowedByNormal: true,
    paragraph: (make) => [
      make("w:spacing", { "w:after": "0", "w:line": "240", "w:lineRule": "auto" }),
      make("w:contextualSpacing"),
    ],
    run: all(headingFont, (make) => [withValue(make, "w:spacing", -10), withValue(make, "w:kern", 28)], size(56)),
  },
  Subtitle: {
    name: "Subtitle",
    priority: 11,
    isQuick: true,
    isFollowedByNormal: true,
    paragraph: none,
    run: all(grey, (make) => [withValue(make, "w:spacing", 15)]),
  },
  Heading1: heading(1, 240, 32, accent),
  Heading2: heading(2, 40, 26, accent),
  Heading3: heading(3, 40, 24, darkAccent),
  ListBullet: listStyle("List Bullet"),
  ListNumber: listStyle("List Number"),
  ListParagraph: {
    name: "List Paragraph",
    priority: 34,
    isQuick: true,
    isFollowedByNormal: false,
    paragraph: (make) => [make("w:ind", { "w:left": "720" }), make("w:contextualSpacing")],
    run: none,
  },
};
