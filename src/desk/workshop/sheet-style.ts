import type { CSSProperties } from "react";
import type { PaperLook, StyleLook } from "../../core";

type Maker = (look: StyleLook) => CSSProperties;

/** What a value of the look comes to, where there is one. */
const where =
  <Name extends keyof StyleLook>(name: Name, make: (value: NonNullable<StyleLook[Name]>) => CSSProperties): Maker =>
  (look) => {
    const value = look[name];
    return value === undefined ? {} : make(value);
  };

const inPoints = (points: number): string => `${points}pt`;
/** What a single line comes to, in sizes of its font. */
const singleLine = 1.2;

const makers: readonly Maker[] = [
  where("font", (font) => ({ fontFamily: `"${font}", sans-serif` })),
  where("size", (size) => ({ fontSize: inPoints(size) })),
  where("color", (color) => ({ color })),
  where("bold", (isBold) => ({ fontWeight: isBold ? 700 : 400 })),
  where("italic", (isItalic) => ({ fontStyle: isItalic ? "italic" : "normal" })),
  where("capitals", (areCapitals) => ({ textTransform: areCapitals ? "uppercase" : "none" })),
  where("align", (textAlign) => ({ textAlign })),
  where("before", (points) => ({ marginTop: inPoints(points) })),
  where("after", (points) => ({ marginBottom: inPoints(points) })),
  where("lineSpacing", (share) => ({ lineHeight: (singleLine * share) / 100 })),
];

/** Text of one style as the look has it, for the screen; what is not named is left to the page. */
export const styleOf = (style: string, { styles }: PaperLook): CSSProperties => {
  const look = styles.find(([name]) => name === style)?.[1] ?? {};
  return makers.reduce<CSSProperties>((made, make) => ({ ...made, ...make(look) }), {});
};
