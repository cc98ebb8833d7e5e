import { resolve } from "node:path";
import { benchOfEachTest } from "./command";

const sample = (name: string): string => resolve(`assets/samples/${name}.docx`);
const papers = ["steering-brief.en", "phone-call.en", "full.en"].map(sample);

const bench = benchOfEachTest();

describe("profile learn", () => {
  test("writes a profile that is valid, says what speaks for it, and does not write over it", async () => {
    const learnt = await bench.run(["profile", "learn", ...papers, "--output", "house.json"]);
    expect(learnt).toMatchObject({ code: 0, out: "" });
    expect(learnt.err).toContain("Objectives: required, in 3 of 3 papers");
    expect((await bench.run(["profile", "check", "house.json"])).code).toBe(0);
    const again = await bench.run(["profile", "learn", ...papers, "--output", "house.json"]);
    expect(again).toMatchObject({ code: 2 });
    expect(again.err).toContain("--force");
  });

  test("names what could not be read, learns from the others, and says that something was wrong", async () => {
    const noPaper = resolve("assets/profiles/standard.json");
    const { code, out, err } = await bench.run(["profile", "learn", ...papers, noPaper]);
    expect(code).toBe(2);
    expect(err).toContain("standard.json");
    expect(JSON.parse(out)).toMatchObject({ id: "learnt-from-papers" });
  });

  test("learns nothing from an empty page", async () => {
    const { code, err } = await bench.run(["profile", "learn", sample("empty.en")]);
    expect(code).toBe(2);
    expect(err).toContain("No section was found");
  });
});
