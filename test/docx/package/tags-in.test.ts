import fc from "fast-check";
import { tagsIn } from "../../../src/docx/package/tags-in";

const one = fc.oneof(fc.constantFrom(0x3c, 0xbc, 0x3b, 0x3d, 0x7f, 0x80, 0, 0xff), fc.nat(0xff));

test("as many as there are, wherever among the bytes of a file they begin", () => {
  fc.assert(
    fc.property(fc.array(one, { maxLength: 40 }), fc.nat(9), (bytes, from) => {
      const part = Uint8Array.from(bytes).subarray(from);
      expect(tagsIn(part)).toBe(part.filter((byte) => byte === 0x3c).length);
    }),
  );
});

test.each([0, 3, 1_020, 1_021, 2_043, 100_000])("nothing but tags, %d of them", (count) => {
  expect(tagsIn(new Uint8Array(count).fill(0x3c))).toBe(count);
});
