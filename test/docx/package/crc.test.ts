import { crc32 as ofNode } from "node:zlib";
import fc from "fast-check";
import { crc32 } from "../../../src/docx/package/crc";

test("the checksum is that of Node, of any length and from any place", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(9), (bytes, from) => {
      const rest = bytes.subarray(from);
      expect(crc32(rest)).toBe(ofNode(rest));
    }),
  );
});
