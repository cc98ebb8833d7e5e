import { buildCommand } from "../command";
import { goodPaper, paperOf } from "../papers";
import { partsOf, requiredParts } from "../../support/briefing";
import { paragraphs } from "../../support/document";
import { everythingFrom, startService, type RunningService } from "./running-service";

// Each test starts a program; a busy machine takes its time.
jest.setTimeout(120_000);

let main = "";
let service: RunningService | null = null;

beforeAll(() => {
  main = buildCommand();
});
afterEach(async () => {
  await service?.stop("SIGKILL");
  service = null;
});

const start = async (...options: readonly string[]): Promise<RunningService> => {
  service = await startService(main, ...options);
  return service;
};

const line = (number: number): string =>
  `The committee of line ${number} said on ${(number % 28) + 1} May 2026 that the ferries of Port ${number} would stay.`;

/** A sound paper whose background goes on for so many paragraphs. */
const longPaper = (count: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    paperOf([
      ...partsOf(requiredParts),
      ...paragraphs(Array.from({ length: count }, (_, number) => line(number)).join("\n")),
    ]),
  );

const check = ({ address }: RunningService, body: BodyInit): Promise<Response> =>
  fetch(`${address}/check`, { method: "POST", body, headers: { "content-type": "application/octet-stream" } });

const checksGood = async (running: RunningService): Promise<number> =>
  (await check(running, new Uint8Array(goodPaper))).status;

test("takes no more than it may, announced or not, and goes on", async () => {
  const running = await start("--max-size", "0.1");
  const announced = await check(running, new Uint8Array(200_000));
  expect([announced.status, (await announced.json()) as unknown]).toMatchObject([
    413,
    { error: { code: "too-large" } },
  ]);
  const socket = await running.connect();
  socket.write("POST /check HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n");
  const answer = everythingFrom(socket);
  for (let piece = 0; piece < 4; piece += 1) socket.write(`10000\r\n${"x".repeat(0x10000)}\r\n`);
  expect(await answer).toMatch(/^HTTP\/1\.1 413 /);
  await running.until("briefline_requests_held", 0);
  expect(await checksGood(running)).toBe(200);
});

test("lets go of a client that is too slow", async () => {
  const running = await start("--upload-timeout", "1");
  const socket = await running.connect();
  socket.write("POST /check HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\nPK");
  expect(await everythingFrom(socket)).toMatch(/^HTTP\/1\.1 4\d\d /);
  await running.until("briefline_requests_held", 0);
  expect(await checksGood(running)).toBe(200);
});

test("forgets a client that goes away in the middle", async () => {
  const running = await start();
  const socket = await running.connect();
  socket.write("POST /check HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\nPK");
  await running.until("briefline_requests_held", 1);
  socket.destroy();
  await running.until("briefline_requests_held", 0);
  expect(await running.figure("briefline_bytes_held")).toBe(0);
  expect(await checksGood(running)).toBe(200);
});

// The paper must take far longer than the time given, on a fast machine too.
test("stops a check that takes too long, and judges the next", async () => {
  const running = await start("--timeout", "0.5", "--threads", "1");
  const answer = await check(running, longPaper(100_000));
  expect([answer.status, await answer.json()]).toMatchObject([504, { error: { code: "timeout" } }]);
  expect(await running.figure("briefline_checks_stopped")).toBe(1);
  while ((await checksGood(running)) !== 200);
  expect(await running.figure("briefline_requests_held")).toBe(0);
});

test("sends away who comes when all places are taken", async () => {
  const running = await start("--threads", "1", "--waiting", "0");
  const first = check(running, longPaper(10_000));
  await running.until("briefline_requests_held", 1);
  const second = await check(running, new Uint8Array(goodPaper));
  expect([second.status, second.headers.get("retry-after")]).toEqual([503, "1"]);
  expect((await first).status).toBe(200);
  expect(await checksGood(running)).toBe(200);
});

test("comes to an end in order: what runs is answered, nothing new is taken", async () => {
  const running = await start("--timeout", "60", "--grace", "60");
  const answer = check(running, longPaper(10_000));
  await running.until("briefline_requests_held", 1);
  const ended = running.stop("SIGTERM");
  expect((await answer).status).toBe(200);
  expect(await ended).toBe(0);
  await expect(fetch(`${running.address}/health`)).rejects.toThrow();
});

test("does not wait for ever for what runs", async () => {
  const running = await start("--timeout", "100", "--grace", "0.2");
  const answer = check(running, longPaper(60_000)).catch(() => "cut off");
  await running.until("briefline_requests_held", 1);
  expect(await running.stop("SIGTERM")).toBe(0);
  expect(await answer).toBe("cut off");
});

test("says where it cannot listen", async () => {
  const running = await start();
  await expect(startService(main, "--port", String(running.port))).rejects.toThrow(/cannot listen on 127\.0\.0\.1/);
});

test("answers a crowd without a wrong answer", async () => {
  const running = await start("--threads", "2");
  const truth = await (await check(running, new Uint8Array(goodPaper))).text();
  const answers = await Promise.all(
    Array.from({ length: 60 }, async () => (await check(running, new Uint8Array(goodPaper))).text()),
  );
  expect(new Set(answers)).toEqual(new Set([truth]));
});
