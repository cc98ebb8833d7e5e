import { isTypedInCapitals } from "../../core";
import type { RunFormat } from "./run-format";

/** A stretch of text, and how it looks. */
export interface Look {
  readonly text: string;
  readonly format: RunFormat;
}

type Toggle = "bold" | "caps";

/** Spaces do not count: nobody sees how they are set. */
const isSeen = ({ text }: Look): boolean => text.trim() !== "";

/** Whether all that is seen of a text is set in one way. */
export function isWholly(pieces: readonly Look[], toggle: Toggle): boolean {
  let isAny = false;
  for (const piece of pieces) {
    if (piece.format[toggle]) isAny ||= isSeen(piece);
    else if (isSeen(piece)) return false;
  }
  return isAny;
}

/** Whether a text is in capitals, typed or by its format. */
export const isInCapitals = (text: string, pieces: readonly Look[]): boolean =>
  isTypedInCapitals(
    pieces.some(({ format }) => format.caps)
      ? pieces.map((piece) => (piece.format.caps ? piece.text.toUpperCase() : piece.text)).join("")
      : text,
  );

/** How many characters at the beginning are bold, or in capitals by their format, where the rest is not. */
export const leadOf = (pieces: readonly Look[]): number =>
  pieces.length < 2 ? 0 : lengthOfLead(pieces, "bold") || lengthOfLead(pieces, "caps");

function lengthOfLead(pieces: readonly Look[], toggle: Toggle): number {
  let lead = "";
  for (const piece of pieces) {
    if (!piece.format[toggle] && isSeen(piece)) return lead.trimEnd().length;
    lead += piece.text;
  }
  return 0;
}

export const isHighlighted = (pieces: readonly Look[]): boolean =>
  pieces.some((piece) => piece.format.highlighted && isSeen(piece));
