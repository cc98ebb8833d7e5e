import fc from "fast-check";
import { copyOf } from "../../../src/core/text/copy-of";

test("a copy says what the text says", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => expect(copyOf(text)).toBe(text)));
});
