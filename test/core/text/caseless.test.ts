import fc from "fast-check";
import { caseless } from "../../../src/core/text/caseless";

test.each<[RegExp, string, readonly string[] | null]>([
  [/^(?:if|when) (\p{L}+)/u, "WHEN asked", ["WHEN asked", "asked"]],
  [/^(?:if|when) (\p{L}+)/u, "whenever", null],
  [/[à-ü]t[ée]/u, "ÉTÉ", ["ÉTÉ"]],
  [/[a-f]\d/u, "xC3", ["C3"]],
  [/[-a]b/u, "-B", ["-B"]],
  [/[a-]b/u, "-B", ["-B"]],
  [/[^a-f]/u, "aBCd", null],
  [/\bstra(?:ß|ss)e\b/u, "STRASSE", ["STRASSE"]],
  [/(?<day>\d+)(?:st|th)/u, "25TH", ["25TH", "25"]],
  [/[à-\u017f]x/u, "ŁX", ["ŁX"]],
  [/\u0041\p{Lu}/u, "aB", ["aB"]],
  [/zw\xf6lf\x2d[\xe0-\xe9]/u, "ZWÖLF-É", ["ZWÖLF-É"]],
  [/x[\d\p{Ll}]\p{Lu}/u, "XAb", ["XAb"]],
])("%p finds in %j %j", (pattern, text, expected) => {
  const found = caseless(pattern)().exec(text);
  expect(found && [...found]).toEqual(expected);
});

test("finds what the same pattern with the flag finds", () => {
  const source = /(?<!\p{L})(?:the|le|für|été|[àa] c|x{2,3})[\s-]+(\p{L}+|\d+(?:st|[eé]))(?![\p{L}\d])/gu;
  const flagged = new RegExp(source.source, "giu");
  const piece = fc.constantFrom(
    ..."the THE The le LE für FÜR été ÉTÉ à A c C xx XX 1st 2ND 3É - . a Ä".split(" "),
    " ",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (all) => {
      const text = all.join("");
      const found = (pattern: RegExp) => Array.from(text.matchAll(pattern), ({ 0: words, index }) => [words, index]);
      expect(found(caseless(source)())).toEqual(found(flagged));
    }),
  );
});
