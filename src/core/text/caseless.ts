/** An escape, the name of a group, or one character. */
const pieces = /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\.|\(\?<[a-zA-Z]\w*>|[^]/gu;

/** "Capital" and "small letter" mean the same without regard to case. */
const isOneCase = /^\\p\{L[ul]\}$/;
const bothCases = "\\p{Lu}\\p{Ll}";

const other = (letter: string): string => {
  const upper = letter.toUpperCase();
  const one = upper === letter ? letter.toLowerCase() : upper;
  return one.length === letter.length ? one : letter;
};

/** A letter may be written by its number, as some minifiers do. */
const plainly = (piece: string): string => {
  const [, code] = /^\\[ux]([0-9a-fA-F]+)$/.exec(piece) ?? [];
  const letter = code === undefined ? piece : String.fromCharCode(parseInt(code, 16));
  return other(letter) === letter ? piece : letter;
};

/** A letter of a class, alone or at either end of a range. */
const inClass = (all: readonly string[], at: number): string => {
  const piece = all[at] ?? "";
  if (all[at + 1] === "-" && all[at + 2] !== "]") return piece;
  const first = all[at - 1] === "-" && at > 1 ? all[at - 2] : undefined;
  if (first === undefined || first === "[") return piece + other(piece);
  return other(first) <= other(piece) ? `${piece}${other(first)}-${other(piece)}` : piece;
};

/** Letters in both cases: as a class of two, or within a class beside each other. */
const inBothCases = (source: string): string => {
  const all = (source.match(pieces) ?? []).map(plainly);
  let isInClass = false;
  return all
    .map((piece, at) => {
      if (piece === "[" && !isInClass) isInClass = true;
      else if (piece === "]") isInClass = false;
      if (isOneCase.test(piece)) return isInClass ? bothCases : `[${bothCases}]`;
      if (piece.length > 1 || other(piece) === piece) return piece;
      return isInClass ? inClass(all, at) : `[${piece}${other(piece)}]`;
    })
    .join("");
};

/**
 * A pattern that takes capitals and small letters for the same, built when a text first needs it. With the flag "i" an
 * engine works out the other case of every letter there is for each `\p{L}`: it takes up to five times as long to be
 * ready, which a call that judges one paper feels. Back references compare letters as they are.
 * @param pattern a pattern, or what to make it of; with the flag "u", and without "i"
 */
export const caseless = ({ source, flags }: Pick<RegExp, "source" | "flags">): (() => RegExp) => {
  let built: RegExp | null = null;
  return () => (built ??= new RegExp(inBothCases(source), flags));
};
