import fc from "fast-check";
import { unpacking } from "../../../src/cli/files/inflate";
import { encodeUtf8, readAscii } from "../../../src/docx/xml/utf8";

test("text is encoded as every engine with an encoder of its own does", () => {
  const text = fc.string({ unit: fc.oneof(fc.constantFrom("a", "é", "€", "😀", "\ud83d", "\ude00"), fc.string()) });
  fc.assert(fc.property(text, (value) => expect(encodeUtf8(value)).toEqual(new TextEncoder().encode(value))));
});

describe.each([
  ["in every engine", readAscii],
  ["in Node", unpacking.ascii ?? readAscii],
])("characters of ASCII are read %s", (_, reader) => {
  const ascii = fc.string({ unit: "binary-ascii", maxLength: 100 });

  test("from any place to any other, of an array that begins anywhere", () => {
    fc.assert(
      fc.property(ascii, fc.nat(9), fc.nat(100), fc.nat(100), (text, offset, one, other) => {
        const bytes = encodeUtf8(`${"é".repeat(offset)}${text}`).subarray(2 * offset);
        const [start, end] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)];
        expect(reader(bytes)(start, end)).toBe(text.slice(start, end));
      }),
    );
  });

  test("however many there are", () => {
    const text = "Topics and points. ".repeat(100_000);
    expect(reader(encodeUtf8(`<${text}>`))(1, text.length + 1)).toBe(text);
  });
});
