import fc from "fast-check";
import { Stretches } from "../../../src/docx/xml/stretches";
import { encodeUtf8 } from "../../../src/docx/xml/utf8";

const letters = fc.array(fc.constantFrom("a", "b", "é", "€", "\u{10ffff}", "\u007f"), { minLength: 0, maxLength: 30 });

test("stretches of any length are told as byte for byte, wherever they begin and wherever the bytes end", () => {
  fc.assert(
    fc.property(letters, letters, fc.nat(80), fc.nat(80), fc.nat(40), (first, second, one, other, length) => {
      const bytes = encodeUtf8([...first, ...second, ...first].join(""));
      const isInside = Math.max(one, other) + length <= bytes.length;
      const same = bytes.subarray(one, one + length).every((byte, at) => byte === bytes[other + at]);
      expect(new Stretches(bytes).areSame(one, other, length)).toBe(isInside && same);
    }),
    { numRuns: 5000 },
  );
});
