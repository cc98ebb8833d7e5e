import Ajv2020 from "ajv/dist/2020";
import { buildCommand, createBench, type Bench } from "../command";
import { badPaper, goodPaper, paperFrom, write } from "../papers";
import { startService, type RunningService } from "./running-service";

// Each test asks a program of its own; a busy machine takes its time.
jest.setTimeout(60_000);

let bench: Bench;
let service: RunningService;

beforeAll(async () => {
  const main = buildCommand();
  bench = createBench(main);
  write(bench.path("good.docx"), goodPaper);
  write(bench.path("bad.docx"), badPaper);
  service = await startService(main);
});
afterAll(async () => {
  await service.stop();
  bench.remove();
});

const post = (path: string, body: BodyInit, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(service.address + path, { method: "POST", body, headers });

const bytes = (paper: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(paper);

const formWith = (...papers: readonly (readonly [string, Uint8Array])[]): FormData => {
  const form = new FormData();
  for (const [name, paper] of papers) form.append("file", new Blob([bytes(paper)]), name);
  return form;
};

test.each([
  ["good.docx", goodPaper],
  ["bad.docx", badPaper],
] as const)("says of %s what the command line says, however it is sent", async (name, paper) => {
  const { out } = await bench.run(["check", "-f", "json", name]);
  const raw = await post(`/check?name=${name}`, bytes(paper));
  expect(await raw.text()).toBe(out);
  expect(raw.headers.get("briefline-verdict")).toBe(name === "good.docx" ? "ready" : "notReady");
  expect(await (await post("/check", formWith([name, paper]))).text()).toBe(out);
});

test("says what the gate says, in the language that is asked for", async () => {
  const { out } = await bench.run(["gate", "-f", "json", "--lang", "de", "bad.docx"]);
  expect(await (await post("/gate?name=bad.docx&lang=de", bytes(badPaper))).text()).toBe(out);
  const passes = async (query: string): Promise<unknown> =>
    ((await (await post(`/gate${query}`, bytes(goodPaper))).json()) as { documents: [{ passes: boolean }] })
      .documents[0].passes;
  expect([await passes(""), await passes("?require-stamp=true")]).toEqual([true, false]);
});

test("describes itself, and its answers are as described", async () => {
  const described = (await (await fetch(`${service.address}/openapi.json`)).json()) as {
    paths: Record<string, object>;
    components: { schemas: Record<"check" | "gate" | "refusal", object> };
  };
  expect(Object.keys(described.paths)).toEqual(["/check", "/gate", "/health", "/metrics", "/openapi.json"]);
  const { check, gate, refusal } = described.components.schemas;
  for (const [schema, answer] of [
    [check, await post("/check", bytes(badPaper))],
    [check, await post("/check", "PK no zip", { "content-type": "application/octet-stream" })],
    [gate, await post("/gate", bytes(badPaper))],
    [refusal, await post("/gate?lang=xx", bytes(badPaper))],
  ] as const) {
    const isSo = new Ajv2020({ allowUnionTypes: true }).compile(schema);
    expect([isSo(await answer.json()), isSo.errors]).toEqual([true, null]);
  }
});

const octets = { "content-type": "application/octet-stream" };
const form = { "content-type": "multipart/form-data; boundary=x" };

describe("refuses, and says what to do", () => {
  const cases: readonly (readonly [string, string, BodyInit, Record<string, string>, number, string])[] = [
    ["an empty body", "/check", "", octets, 400, "empty"],
    ["JSON", "/check", "{}", { "content-type": "application/json" }, 415, "Send the .docx itself"],
    ["text", "/check", "Topics", { "content-type": "text/plain" }, 415, "Send the .docx itself"],
    ["a form without a file", "/check", formWith(), {}, 400, "one file"],
    ["a form with two", "/check", formWith(["a.docx", goodPaper], ["b.docx", badPaper]), {}, 400, "are several"],
    [
      "a form that is cut short",
      "/check",
      '--x\r\ncontent-disposition: form-data; name="a"; filename="a"\r\n\r\nPK',
      form,
      400,
      "form",
    ],
    ["a form without a boundary", "/check", "PK", { "content-type": "multipart/form-data" }, 400, "form"],
    ["a language that there is not", "/gate?lang=xx", "PK", octets, 400, "en, fr, de"],
    ["what there is not", "/checks", "PK", octets, 404, "/openapi.json"],
  ];
  test.each(cases)("%s", async (_name, path, body, headers, status, words) => {
    const answer = await post(path, body, headers);
    const { error } = (await answer.json()) as { error: { message: string } };
    expect({ status: answer.status, told: error.message.includes(words) }).toEqual({ status, told: true });
  });

  test.each([
    ["the first that is ours", "", "it, fr-BE;q=0.8, en;q=0.5", "Il n’y a rien ici"],
    ["the one with the greatest weight", "", "en;q=0.3, de-AT;q=0.9", "Hier ist nichts"],
    ["what the address asks for before that", "?lang=en", "de", "There is nothing here"],
    ["the service's own where none is ours", "", "it, *;q=0.1", "There is nothing here"],
    ["what it prefers where the address is wrong", "?lang=xx", "fr", "Il n’y a rien ici"],
  ])("in the language that the request asks for: %s", async (_name, query, accepted, words) => {
    const answer = await fetch(`${service.address}/nowhere${query}`, { headers: { "accept-language": accepted } });
    const { error } = (await answer.json()) as { error: { message: string } };
    expect(error.message).toContain(words);
    expect(answer.headers.get("vary")).toBe("accept-language");
  });

  test("and so is what is found in a paper", async () => {
    const answer = await post("/gate", bytes(badPaper), { "accept-language": "fr" });
    expect(JSON.stringify(await answer.json())).toContain("manque");
  });

  test("another method", async () => {
    const answer = await fetch(`${service.address}/check`);
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "POST"]);
  });
});

test("what cannot be read never looks like a clean paper", async () => {
  for (const path of ["/check", "/gate"]) {
    const answer = await post(path, "PK no zip", octets);
    expect([answer.status, answer.headers.get("briefline-verdict")]).toEqual([422, "unreadable"]);
  }
});

test("logs what it did, and nothing of a document", async () => {
  const paper = paperFrom("Secretariat\nThe heliotrope memorandum\nis out of order until Monday.");
  await post("/check?name=heliotrope.docx", bytes(paper));
  await post("/check", formWith(["heliotrope.docx", paper]));
  await service.until("briefline_requests_held", 0);
  expect(service.log()).toContain('"path":"/check","status":200');
  expect(service.log().toLowerCase()).not.toContain("heliotrope");
  expect(await (await fetch(`${service.address}/metrics`)).text()).not.toContain("heliotrope");
});
