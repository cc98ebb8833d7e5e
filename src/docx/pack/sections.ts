import { wholeNumber } from "../read/values";
import { type Make, withValue } from "../write/make";
import type { XmlElement } from "../xml/node";

/** What a section keeps of its paper, in the order of the schema (ECMA-376 part 1, 17.6.17): the paper, not its dressing. */
const kept = [
  "w:pgSz",
  "w:pgMar",
  "w:pgBorders",
  "w:lnNumType",
  "w:cols",
  "w:vAlign",
  "w:noEndnote",
  "w:textDirection",
  "w:bidi",
  "w:rtlGutter",
  "w:docGrid",
];

/** How far headers and footers stand from the edge at least, in twentieths of a point: what printers leave white. */
const leastRoom = 400;

/** A section of a pack: what stands in it, and its properties. */
export interface PackSection {
  readonly blocks: readonly XmlElement[];
  /** The `w:sectPr`. */
  readonly properties: XmlElement;
}

/** What stands on each page of a section: ids of relationships. */
export interface Dressing {
  readonly header: string;
  readonly footer: string;
}

/** The paper's size and margins in twentieths of a point. */
export const pageOf = (make: Make, width: number, height: number, margin: number): readonly XmlElement[] => [
  make("w:pgSz", {
    "w:w": String(width),
    "w:h": String(height),
    ...(width > height ? { "w:orient": "landscape" } : {}),
  }),
  make("w:pgMar", {
    ...Object.fromEntries(["top", "right", "bottom", "left"].map((side) => [`w:${side}`, String(margin)])),
    "w:header": "567",
    "w:footer": "567",
    "w:gutter": "0",
  }),
];

/** A4 upright with margins of two and a half centimetres. */
export const usualPage = (make: Make): readonly XmlElement[] => pageOf(make, 11906, 16838, 1418);

const dressed = (make: Make, { header, footer }: Dressing): readonly XmlElement[] => [
  make("w:headerReference", { "w:type": "default", "r:id": header }),
  make("w:footerReference", { "w:type": "default", "r:id": footer }),
];

/** The properties of a section of our own. */
export const ownSection = (
  make: Make,
  dressing: Dressing | null,
  page: readonly XmlElement[],
  rest: readonly XmlElement[] = [],
): XmlElement =>
  make(
    "w:sectPr",
    {},
    ...(dressing ? dressed(make, dressing) : []),
    withValue(make, "w:type", "nextPage"),
    ...page,
    ...rest,
  );

/**
 * The properties of a section of a paper, as the pack has it: the first begins a page and counts notes anew, endnotes wait for
 * the last.
 */
export function packSection(
  make: Make,
  original: XmlElement | null,
  dressing: Dressing,
  place: { readonly isFirst: boolean; readonly isLast: boolean },
): XmlElement {
  const type = original?.child("w:type")?.attribute("w:val") ?? "nextPage";
  const begins = place.isFirst ? "nextPage" : type;
  const own = kept.flatMap((name) => original?.child(name)?.clone() ?? []);
  const size = own.some(({ name }) => name === "w:pgSz") ? [] : usualPage(make).slice(0, 1);
  const margins = own.some(({ name }) => name === "w:pgMar") ? [] : usualPage(make).slice(1);
  const given = [...own.filter(({ name }) => name === "w:pgSz"), ...size];
  const around = [...own.filter(({ name }) => name === "w:pgMar"), ...margins].map(withRoom);
  const others = own.filter(({ name }) => !["w:pgSz", "w:pgMar", "w:noEndnote"].includes(name));
  const before = others.filter(({ name }) => kept.indexOf(name) < kept.indexOf("w:noEndnote"));
  const behind = others.filter(({ name }) => kept.indexOf(name) > kept.indexOf("w:noEndnote"));
  const waits = place.isLast ? [] : [make("w:noEndnote")];
  return make(
    "w:sectPr",
    {},
    ...dressed(make, dressing),
    make("w:footnotePr", {}, withValue(make, "w:numRestart", place.isFirst ? "eachSect" : "continuous")),
    withValue(make, "w:type", begins),
    ...given,
    ...around,
    ...before,
    ...waits,
    ...behind,
  );
}

/** A paper without headers may have left no room for them between its edge and the first line. */
function withRoom(margins: XmlElement): XmlElement {
  for (const line of ["w:header", "w:footer"]) {
    const room = wholeNumber(margins.attribute(line)) ?? 0;
    if (room < leastRoom) margins.setAttribute(line, String(leastRoom));
  }
  return margins;
}

/** A section ends in its last paragraph, the last of all at the end of the body (ECMA-376 part 1, 17.6.18). */
export function joined(make: Make, sections: readonly PackSection[]): readonly XmlElement[] {
  return sections.flatMap(({ blocks, properties }, index) => {
    if (index === sections.length - 1) return [...blocks, properties];
    const last = blocks.at(-1);
    if (last?.name === "w:p" && !last.child("w:pPr")?.child("w:sectPr")) {
      endWith(make, last, properties);
      return blocks;
    }
    const small = make("w:rPr", {}, withValue(make, "w:sz", 2));
    const tight = make("w:spacing", { "w:before": "0", "w:after": "0", "w:line": "20", "w:lineRule": "exact" });
    return [...blocks, make("w:p", {}, make("w:pPr", {}, tight, small, properties))];
  });
}

function endWith(make: Make, paragraph: XmlElement, section: XmlElement): void {
  let properties = paragraph.child("w:pPr");
  if (properties === null) {
    properties = make("w:pPr");
    paragraph.prepend(properties);
  }
  properties.append(section);
}
