import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import type { Page } from "playwright-core";
import { describePlayground } from "../support/e2e-playground";

const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };

/** A house's own server, with a copy of the build that may become another version. */
let folder = "";
let house: Server;

const answer = (path: string): Buffer | null => {
  try {
    return readFileSync(join(folder, path));
  } catch {
    return null;
  }
};

const open = (port: number): Promise<Server> =>
  new Promise((opened) => {
    const server = createServer(({ url = "/" }, response) => {
      const path = new URL(url, "http://house").pathname;
      const content = answer(path);
      response.writeHead(content ? 200 : 404, { "content-type": types[extname(path)] ?? "application/octet-stream" });
      response.end(content ?? "");
    });
    server.listen(port, "localhost", () => opened(server));
  });

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

const close = (): Promise<void> =>
  new Promise((closed) => {
    house.close(() => closed());
    house.closeAllConnections();
  });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "desk-offline-"));
  cpSync("dist", folder, { recursive: true });
  house = await open(0);
});
afterEach(async () => {
  await close();
  rmSync(folder, { recursive: true });
});

/** Puts other words on the page, and all that a build with them would write. */
const publishAnother = (title: string): void => {
  const page = join(folder, "desk.html");
  writeFileSync(page, readFileSync(page, "utf8").replace(/<title>.*<\/title>/, `<title>${title}</title>`));
  const script = join(folder, "desk-offline.js");
  writeFileSync(script, readFileSync(script, "utf8").replace(/offlineVersion="\w+"/, `offlineVersion="${title}"`));
};

const deskOf = (): string => `http://localhost:${portOf(house)}/desk.html`;

const untilKept = async (page: Page): Promise<void> => {
  await page.getByText("From now on it also works without a network.").waitFor();
};

const shelvesIn = (page: Page): Promise<readonly string[]> => page.evaluate(() => caches.keys());

/** Waits until a version is in force, and what it makes superfluous is gone. */
const untilNewest = (page: Page, version: string): Promise<void> =>
  page.evaluate(async (wanted) => {
    const isSo = async (): Promise<boolean> => {
      const registration = await navigator.serviceWorker.ready;
      const names = await caches.keys();
      const isSettled = registration.installing === null && registration.waiting === null;
      return isSettled && registration.active?.state === "activated" && (names.at(-1)?.endsWith(wanted) ?? false);
    };
    while (!(await isSo())) await new Promise((soon) => setTimeout(soon, 20));
  }, version);

describePlayground("The desk without a network", (visit) => {
  const open = async (): Promise<Page> => {
    const page = await (await visit()).page.context().newPage();
    await page.goto(deskOf());
    return page;
  };

  test("opens again and judges papers once it was there, and has kept none of them", async () => {
    const page = await open();
    await untilKept(page);
    await close();
    await page.reload();
    await page.getByRole("heading", { name: "Bring papers" }).waitFor();
    const files = page.locator("input[type=file]").nth(1);
    await files.setInputFiles(["complete", "messy"].map((name) => `assets/samples/${name}.en.docx`));
    await page.getByText("2 papers judged").waitFor();
    await page.getByRole("row").filter({ hasText: "complete.en.docx" }).filter({ hasText: "Ready" }).waitFor();
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const shelves = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return shelves.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(kept).toContain("/desk.html");
    expect(kept.filter((path) => !/^\/(desk\.html|[\w.-]+\.(js|wasm)|assets\/icons\/[\w-]+\.png)$/.test(path))).toEqual(
      [],
    );
  });

  test("shows each new version at the next visit, and forgets all but the last two", async () => {
    const page = await open();
    await untilKept(page);
    for (const title of ["Second", "Third"]) {
      publishAnother(title);
      await page.reload();
      await page.waitForFunction((wanted) => document.title === wanted, title);
      await untilNewest(page, title);
    }
    expect(await shelvesIn(page)).toEqual(["briefline-desk-Second", "briefline-desk-Third"]);
    await close();
    await page.reload();
    await page.waitForFunction(() => document.title === "Third");
  });
});
