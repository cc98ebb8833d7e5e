import { isTypedInCapitals } from "../../core";
import type { Piece } from "./pieces";

type Toggle = "bold" | "caps";

/** Spaces do not count: nobody sees how they are set. */
const isSeen = ({ text }: Piece): boolean => text.trim() !== "";

/** Whether all that is seen of a text is set in one way. */
export function isWholly(pieces: readonly Piece[], toggle: Toggle): boolean {
  const seen = pieces.filter(isSeen);
  return seen.length > 0 && seen.every(({ format }) => format[toggle]);
}

/** Whether a text is in capitals, typed or by its format. */
export const isInCapitals = (pieces: readonly Piece[]): boolean =>
  isTypedInCapitals(pieces.map(({ text, format }) => (format.caps ? text.toUpperCase() : text)).join(""));

/** How many characters at the beginning are bold, or in capitals by their format, where the rest is not. */
export const leadOf = (pieces: readonly Piece[]): number =>
  pieces.length < 2 ? 0 : lengthOfLead(pieces, "bold") || lengthOfLead(pieces, "caps");

function lengthOfLead(pieces: readonly Piece[], toggle: Toggle): number {
  const end = pieces.findIndex((piece) => isSeen(piece) && !piece.format[toggle]);
  const lead = pieces.slice(0, Math.max(end, 0)).map(({ text }) => text);
  return lead.join("").trimEnd().length;
}

export const isHighlighted = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece) => piece.format.highlighted && isSeen(piece));
