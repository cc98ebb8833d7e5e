import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020";
import { benchOfEachTest } from "./command";
import { badPaper, goodPaper, paperFrom, write } from "./papers";

const bench = benchOfEachTest((bench) => {
  write(bench.path("good.docx"), goodPaper);
  write(bench.path("bad.docx"), badPaper);
  write(bench.path("letter.docx"), paperFrom("Dear colleagues,\nthe lift is out of order until Monday."));
  write(bench.path("broken.docx"), "PK");
});

const isGateJson = new Ajv2020({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync("docs/gate.schema.json", "utf8")),
);

interface Gated {
  readonly documents: readonly { readonly path: string; readonly verdict: string; readonly passes: boolean }[];
}

/** What `gate` says of each file, in JSON that its schema describes. */
const gated = async (...args: readonly string[]) => {
  const { code, out } = await bench.run(["gate", "--format", "json", ...args]);
  const told: unknown = JSON.parse(out);
  expect([isGateJson(told), isGateJson.errors]).toEqual([true, null]);
  const { documents } = told as Gated;
  return { code, said: documents.map(({ path, verdict, passes }) => `${path} ${verdict} ${passes}`) };
};

test("lets pass what is ready", async () => {
  expect(await gated("good.docx")).toEqual({ code: 0, said: ["good.docx ready true"] });
});

test("holds what is not, and says what is left and who must act", async () => {
  expect(await gated("bad.docx", "good.docx")).toEqual({
    code: 1,
    said: ["bad.docx notReady false", "good.docx ready true"],
  });
  const { out } = await bench.run(["gate", "bad.docx"]);
  expect(out).toContain("✖ bad.docx  Not ready to send\n");
  expect(out).toContain("“Background” is missing.  → The author mends it, or accepts it with a reason.");
});

test("lets pass what was accepted, with the reason", async () => {
  for (const rule of ["missing-section", "section-order"]) {
    await bench.run(["waive", "bad.docx", "--rule", rule, "--reason", "comes on Monday"]);
  }
  const { code, out } = await bench.run(["gate", "bad.docx"]);
  expect({ code, head: out.split("\n")[0] }).toEqual({
    code: 0,
    head: "✔ bad.docx  Ready to send, with accepted findings",
  });
  expect(out).toContain("Accepted: “comes on Monday”");
});

test("never lets pass what could not be read, and goes on to the next", async () => {
  expect(await gated("broken.docx", "missing.docx", "good.docx")).toEqual({
    code: 2,
    said: ["broken.docx unreadable false", "missing.docx unreadable false", "good.docx ready true"],
  });
});

test("does not ask about papers that the house does not ask about, and says so", async () => {
  expect(await gated("letter.docx")).toEqual({ code: 0, said: ["letter.docx notConcerned true"] });
});

describe("with --require-stamp", () => {
  test("holds what is ready but not marked, or changed since", async () => {
    expect(await gated("--require-stamp", "good.docx")).toEqual({ code: 1, said: ["good.docx ready false"] });
    await bench.run(["waive", "bad.docx", "--rule", "missing-section", "--reason", "later"]);
    await bench.run(["waive", "bad.docx", "--rule", "section-order", "--reason", "agreed"]);
    expect((await bench.run(["stamp", "bad.docx"])).code).toBe(0);
    expect(await gated("--require-stamp", "bad.docx")).toMatchObject({ code: 0 });
    await bench.run(["withdraw", "bad.docx", "--rule", "section-order"]);
    expect((await bench.run(["gate", "--require-stamp", "bad.docx"])).out).toContain("has changed since");
  });

  test("lets pass what is marked and unchanged", async () => {
    const stamped = await bench.run(["stamp", "good.docx", "--by", "Ilse Brandt"]);
    expect(stamped).toMatchObject({ code: 0, err: "" });
    expect(stamped.out).toMatch(
      /^✔ good\.docx {2}marked as checked\n {2}Ready to send\n {2}Checked on .* by Ilse Brandt/,
    );
    expect(await gated("--require-stamp", "good.docx")).toEqual({ code: 0, said: ["good.docx ready true"] });
    expect((await bench.run(["stamp", "good.docx", "--remove"])).code).toBe(0);
    expect(await gated("--require-stamp", "good.docx")).toMatchObject({ code: 1 });
  });
});

test("nothing is marked that is not ready", async () => {
  const { code, out } = await bench.run(["stamp", "bad.docx"]);
  expect({ code, told: out.includes("was not marked as checked") }).toEqual({ code: 1, told: true });
  expect(readFileSync(bench.path("bad.docx")).equals(badPaper)).toBe(true);
});
