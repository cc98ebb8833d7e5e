import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { serve } from "../../scripts/serve/server.mjs";

type Playground = Awaited<ReturnType<typeof serve>>;

let playground: Playground;

beforeAll(async () => {
  const build = spawnSync(process.execPath, ["scripts/serve/build.mjs"], { encoding: "utf8" });
  if (build.status !== 0) throw new Error(build.stdout + build.stderr);
  playground = await serve(0);
}, 120_000);

afterAll(() => playground.close());

/** The status of an address that is asked for as it is written, which `fetch` would tidy first. */
const statusOf = (path: string): Promise<number | undefined> =>
  new Promise((done, failed) => {
    request({ host: "127.0.0.1", port: playground.port, path }, (response) => done(response.resume().statusCode))
      .on("error", failed)
      .end();
  });

test.each(["taskpane.html", "commands.html"])(
  "%s is the page that ships, but for where office.js comes from",
  async (page) => {
    const served = await (await fetch(`${playground.address}/add-in/${page}`)).text();
    const here = '<script src="/bridge.js"></script><script src="/office-js/office.js">';
    const atMicrosoft = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">';
    expect(served).toContain(here);
    expect(served.replace(here, atMicrosoft)).toBe(readFileSync(`dist/${page}`, "utf8"));
  },
);

test("the script of the pane is served as it was built", async () => {
  const script = /src="(taskpane\.[^"]+\.js)"/.exec(readFileSync("dist/taskpane.html", "utf8"))?.[1] ?? "";
  const served = await (await fetch(`${playground.address}/add-in/${script}`)).text();
  expect(served).toBe(readFileSync(`dist/${script}`, "utf8"));
});

test.each([
  "/package.json",
  "/../package.json",
  "/add-in/../package.json",
  "/add-in/%2e%2e/package.json",
  "/%",
  "/samples",
])("%s is not served", async (path) => {
  expect(await statusOf(path)).toBe(404);
});

test("a port that is taken is left to its program, and the next one is tried", async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
  const address = other.address();
  const taken = typeof address === "object" && address ? address.port : 0;
  const second = await serve(taken);
  expect(second.port).toBeGreaterThan(taken);
  await second.close();
  other.close();
});

test("npm start says where the playground is, and Ctrl+C ends it and leaves nothing behind", async () => {
  const started = spawn(process.execPath, ["scripts/start.mjs"], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  for await (const text of started.stdout) {
    said += String(text);
    if (said.includes("Ctrl+C")) break;
  }
  const [address = ""] = /http:\/\/localhost:\d+/.exec(said) ?? [];
  expect((await fetch(address)).status).toBe(200);

  started.kill("SIGINT");
  expect(await once(started, "exit")).toEqual([0, null]);
  await expect(fetch(address)).rejects.toThrow("fetch failed");
});
