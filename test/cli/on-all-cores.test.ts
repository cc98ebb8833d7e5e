import { buildCommand, createBench } from "./command";
import { badPaper, goodPaper, write } from "./papers";

jest.setTimeout(120_000);

const kinds = [
  { content: goodPaper, verdict: "ready" },
  { content: badPaper, verdict: "notReady" },
  { content: "PK", verdict: "unreadable" },
];
const count = 300;
const names = Array.from({ length: count }, (_, at) => `many/${String(at).padStart(3, "0")}.docx`);
const kindOf = (at: number) => kinds[at % kinds.length];

test("gate and waivers keep the order of the call over many files, whoever judges them", async () => {
  const bench = createBench(buildCommand());
  try {
    names.forEach((name, at) => write(bench.path(name), kindOf(at)?.content ?? ""));
    const [gated, listed] = await Promise.all(
      ["gate", "waivers"].map((command) => bench.run([command, "--format", "json", "many"])),
    );
    expect(gated).toMatchObject({ code: 2, err: "" });
    expect(listed).toMatchObject({ code: 2, err: "" });
    const told = JSON.parse(gated?.out ?? "") as { documents: { path: string; verdict: string }[] };
    expect(told.documents.map(({ path, verdict }) => [path, verdict])).toEqual(
      names.map((name, at) => [name, kindOf(at)?.verdict]),
    );
    const list = JSON.parse(listed?.out ?? "") as { documents: { path: string; error: string | null }[] };
    expect(list.documents.map(({ path, error }) => [path, error === null])).toEqual(
      names.map((name, at) => [name, kindOf(at)?.content !== "PK"]),
    );
  } finally {
    bench.remove();
  }
});
