import * as fflate from "fflate";
import * as quick from "../../src/cli/start/quick-fflate";

const texts: readonly (readonly [string, string])[] = [
  ["nothing", ""],
  ["a word", "briefing"],
  ["signs of many bytes, and a byte order mark", "\ufeffpréparé für 🚢"],
  ["a long text", "Topics and points. ".repeat(20_000)],
];

describe.each(texts)("answers as fflate does for %s", (_name, text) => {
  const bytes = new TextEncoder().encode(text);
  const packed = fflate.deflateSync(bytes);

  test("inflating into a place of the right size", () => {
    const inflate = ({ inflateSync }: Pick<typeof quick, "inflateSync">): Uint8Array =>
      Uint8Array.from(inflateSync(packed, { out: new Uint8Array(bytes.length + 1) }));
    expect(inflate(quick)).toEqual(inflate(fflate));
  });

  test("inflating step by step", () => {
    const chunks: Uint8Array[] = [];
    const stream = new quick.Inflate((chunk) => void chunks.push(chunk));
    for (let at = 0; at < packed.length; at += 100)
      stream.push(packed.subarray(at, at + 100), at + 100 >= packed.length);
    expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
  });

  test("deflating, to the byte", () => {
    expect(quick.deflateSync(bytes)).toEqual(packed);
  });

  test("reading as text, and byte by byte", () => {
    expect(quick.strFromU8(bytes)).toBe(fflate.strFromU8(bytes));
    expect(quick.strFromU8(bytes, true)).toBe(fflate.strFromU8(bytes, true));
  });
});

test("refuses what is damaged, cut short, or larger than it is said to be", () => {
  const packed = fflate.deflateSync(new TextEncoder().encode("Topics and points. ".repeat(50)));
  const out = new Uint8Array(2_000);
  for (const bytes of [packed.subarray(0, 10), Uint8Array.of(255, 255, 255)]) {
    expect(() => quick.inflateSync(bytes, { out })).toThrow();
  }
  expect(() => quick.inflateSync(packed, { out: new Uint8Array(10) })).toThrow();
});
