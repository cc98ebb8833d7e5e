import fc from "fast-check";
import { LatePattern } from "../../src/cli/start/late-pattern";
import { inBrackets, isPlain, plainSource } from "../../src/cli/start/plain-text";

/** Letters of ours and of others, marks that combine, signs of two code units, and half a one. */
const sign = fc.constantFrom(
  ...Array.from("aZéßŒžŁİıſ0²½ -’“•€→■.,(\u00ad\u200b\u0301ЖẞΩا中\u212a\u2460\uf0b7🚢𝐀𞤢"),
  "\ud83d",
);
const text = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(""));

const pattern = fc.constantFrom(
  /\p{L}+/gu,
  /[^\p{L}\p{N}\p{M}]+/u,
  /(?<![\p{L}\d])\p{Lu}\p{Ll}*/gu,
  /^[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/u,
  /\p{M}|[^\p{M}]/gu,
  /(?<!\p{L})(?:ß|k|s|zł)(?!\p{L})/giu,
  /\p{Lu}/giu,
  /\p{Ll}\P{L}/u,
  /\p{L}/uy,
  /[\p{L}\]-]\s?\[?/u,
  /\p{Script=Cyrillic}|[a-z]/u,
);

const lateOf = ({ source, flags }: RegExp): LatePattern => new LatePattern(source, flags);
/** As the build makes it. */
const builtOf = ({ source, flags }: RegExp): LatePattern => {
  const bracketed = inBrackets(source, flags);
  return new LatePattern(bracketed ?? source, flags, bracketed !== null);
};
const fresh = ({ source, flags }: RegExp): RegExp => new RegExp(source, flags);

/** All that is asked of a pattern, over several texts, of which it may remember something. */
const answers = (of: RegExp | LatePattern, texts: readonly string[]) =>
  texts.map((one) => {
    // A text asks whatever answers to these symbols; the types know of nothing but RegExp.
    const asked = of as RegExp;
    const all = of.flags.includes("g") ? [...one.matchAll(asked)].map((found) => [found.index, ...found]) : [];
    return [
      asked.test(one),
      asked.lastIndex,
      asked.exec(one)?.index,
      asked.lastIndex,
      one.match(asked)?.slice(),
      one.replace(asked, "<$&>"),
      one.search(asked),
      one.split(asked),
      all,
    ];
  });

test("finds what the pattern finds that it stands for", () => {
  fc.assert(
    fc.property(pattern, fc.array(text, { minLength: 1, maxLength: 3 }), (one, texts) => {
      expect(answers(lateOf(one), texts)).toEqual(answers(fresh(one), texts));
      expect(answers(builtOf(one), texts)).toEqual(answers(fresh(one), texts));
    }),
  );
});

const every = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

const classes = "L Lu Ll N M Mn Me Cf Pd Po Script=Latin Script=Arabic".split(" ");

test.each(classes)("knows of every sign of a plain text whether it is in the class %s", (name) => {
  const source = plainSource(inBrackets(`^[_\\p{${name}}]$`, "u") ?? "");
  const [short, whole] = [new RegExp(source, "u"), new RegExp(`^[_\\p{${name}}]$`, "u")];
  const plain = every.filter(isPlain);
  expect(plain.filter((one) => short.test(one))).toEqual(plain.filter((one) => whole.test(one)));
});

test.each([
  ["has no class of Unicode", "[a-z]", "u"],
  ["has one that is not known here", "\\p{Script=Greek}", "u"],
  ["has the opposite of one", "\\P{L}", "u"],
  ["takes capitals for small letters, whatever their case", "\\p{Lu}", "iu"],
])("writes nothing shorter for a pattern that %s", (_, source, flags) => {
  expect(inBrackets(source, flags)).toBeNull();
});

test("an escaped bracket opens no class, and an escaped backslash begins none of Unicode", () => {
  const bracketed = inBrackets("\\[\\p{N}[\\]\\p{N}]\\\\p", "u") ?? "";
  expect(bracketed).toBe("\\[[\\p{N}][\\]\\p{N}]\\\\p");
  expect(plainSource(bracketed)).toBe("\\[[0-9²³¹¼-¾][\\]0-9²³¹¼-¾]\\\\p");
});
