import fc from "fast-check";
import { encodeUtf8 } from "../../../src/docx/xml/utf8";

test("text is encoded as every engine with an encoder of its own does", () => {
  const text = fc.string({ unit: fc.oneof(fc.constantFrom("a", "é", "€", "😀", "\ud83d", "\ude00"), fc.string()) });
  fc.assert(fc.property(text, (value) => expect(encodeUtf8(value)).toEqual(new TextEncoder().encode(value))));
});
