import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { readDocx } from "../../src/docx/read-docx";
import { describePlayground, type Visitor } from "../support/e2e-playground";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pack-"));
  for (const name of ["complete.en", "complete.fr", "messy.en"]) {
    writeFileSync(join(folder, `${name}.docx`), readFileSync(`assets/samples/${name}.docx`));
  }
  writeFileSync(join(folder, "broken.docx"), "PK no more");
});
afterAll(() => rmSync(folder, { recursive: true }));

const bringAll = async ({ page }: Visitor): Promise<Page> => {
  await page.goto(new URL("/add-in/desk.html", page.url()).href);
  await page.getByRole("heading", { name: "Bring papers" }).waitFor();
  await page.locator("input[type=file]").first().setInputFiles(folder);
  await page.getByText("4 papers judged").waitFor();
  return page;
};

describePlayground("A pack on the desk", (visit) => {
  test("is made of the papers that are chosen, with the keys or all at once, and saved", async () => {
    const visitor = await visit();
    const page = await bringAll(visitor);
    const row = page.getByRole("row").filter({ hasText: "complete.en.docx" });
    await row.focus();
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: "Make a pack of 1 paper" }).waitFor();
    await page.keyboard.press("Space");
    await page.getByLabel("Choose all that are shown").check();
    expect(await page.getByRole("row").filter({ hasText: "broken.docx" }).getByRole("checkbox").isDisabled()).toBe(
      true,
    );
    await page.getByRole("button", { name: "Make a pack of 3 papers" }).click();
    await page.getByLabel("Title of the visit").fill("Visit to the coast");
    expect(await visitor.barriers()).toEqual([]);
    const waiting = page.waitForEvent("download");
    await page.keyboard.press("Enter");
    const file = await waiting;
    await page.getByText("The pack is saved.").waitFor();
    expect(file.suggestedFilename()).toBe("Visit to the coast.docx");
    const read = readDocx(new Uint8Array(readFileSync(await file.path())));
    const heads = read.ok ? read.value.paragraphs.filter(({ style }) => style === "Heading1") : [];
    // In order of date: the messy one is of years ago.
    expect(heads.map(({ text }) => text)).toEqual([
      "BRIEFING FOR THE MEETING WITH THE ALPINE RAIL USERS' COUNCIL",
      "Briefing for the meeting with the North Quay Ports Association",
      "Note de briefing pour la rencontre avec la Fédération des écoles de musique",
    ]);
  });

  test("is stopped while it is being made, and may be made after all", async () => {
    const page = await bringAll(await visit());
    await page.getByLabel("Choose all that are shown").check();
    await page.getByRole("button", { name: "Make a pack of 3 papers" }).click();
    await page.getByLabel("Title of the visit").fill("Visit to the coast");
    // The worker gets no order until it is stopped: so that is in the middle, however fast this computer is.
    const send = await page.evaluateHandle(() => {
      const { postMessage } = Object.getOwnPropertyDescriptors(Worker.prototype);
      Object.defineProperty(Worker.prototype, "postMessage", { ...postMessage, value: () => undefined });
      return postMessage;
    });
    await page.keyboard.press("Enter");
    await page.getByRole("progressbar").waitFor();
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByRole("progressbar").waitFor({ state: "detached" });
    await page.evaluate((before) => Object.defineProperty(Worker.prototype, "postMessage", before), send);
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Make the pack of 3 papers" }).click();
    expect((await waiting).suggestedFilename()).toBe("Visit to the coast.docx");
  });
});
