import fc from "fast-check";
import { gather } from "../../../src/core/document/gather";

test("gathers what flatMap does, each thing with its place", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.integer(), { maxLength: 3 }), { maxLength: 6 }), (rows) => {
      const numbered = (row: readonly number[], at: number) => row.map((number) => `${at}: ${number}`);
      expect(gather(rows, numbered)).toEqual(rows.flatMap(numbered));
    }),
  );
});
