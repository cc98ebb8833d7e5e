import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describePlayground, type Visitor } from "../support/e2e-playground";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "desk-"));
  mkdirSync(join(folder, "Sea"));
  for (const name of ["complete.en", "messy.en", "half-finished.en"]) {
    writeFileSync(join(folder, "Sea", `${name}.docx`), readFileSync(`assets/samples/${name}.docx`));
  }
  writeFileSync(join(folder, "broken.docx"), "PK no more");
  writeFileSync(join(folder, "~$lock.docx"), "");
});
afterAll(() => rmSync(folder, { recursive: true }));

const goToDesk = async ({ page }: Visitor): Promise<Page> => {
  await page.goto(new URL("/add-in/desk.html", page.url()).href);
  await page.getByRole("heading", { name: "Bring papers" }).waitFor();
  return page;
};

const bringFolder = async (page: Page): Promise<void> => {
  await page.locator("input[type=file]").first().setInputFiles(folder);
  await page.getByText("4 papers judged").waitFor();
};

const rowOf = (page: Page, path: string) => page.getByRole("row").filter({ hasText: path });

describePlayground("The desk", (visit) => {
  test("judges a folder, and shows how each paper stands", async () => {
    const visitor = await visit();
    const page = await goToDesk(visitor);
    await bringFolder(page);
    expect(await rowOf(page, "complete.en.docx").innerText()).toMatch(/Ready/);
    expect(await rowOf(page, "messy.en.docx").innerText()).toMatch(/Not ready/);
    expect(await rowOf(page, "broken.docx").innerText()).toMatch(/Not read/);
    await rowOf(page, "messy.en.docx")
      .getByRole("img", { name: /parts filled; / })
      .waitFor();
    expect(await visitor.barriers()).toEqual([]);
  });

  test("is worked with the keys alone: to a row, into its report, to the next, and back", async () => {
    const page = await goToDesk(await visit());
    await bringFolder(page);
    await page.getByRole("row").nth(1).focus();
    await page.keyboard.press("End");
    await page.locator('[aria-rowindex="5"]:focus').waitFor();
    await page.keyboard.press("Home");
    await page.locator('[aria-rowindex="2"]:focus').waitFor();
    await page.keyboard.press("Enter");
    const report = page.getByRole("complementary");
    const first = await report.getByRole("heading", { level: 2 }).innerText();
    await report.getByRole("button", { name: "Next paper" }).press("Enter");
    await report.getByRole("heading", { level: 2 }).filter({ hasNotText: first }).waitFor();
    await page.keyboard.press("Escape");
    await report.waitFor({ state: "detached" });
  });

  test("finds, groups, and saves what it shows", async () => {
    const page = await goToDesk(await visit());
    await bringFolder(page);
    await page.getByLabel("Group by").selectOption("Folder");
    await page.getByText(/Sea 3 papers/).waitFor();
    await page.getByLabel("Search").fill("messy");
    await rowOf(page, "complete.en.docx").waitFor({ state: "detached" });
    await page.getByRole("combobox", { name: "Export" }).selectOption("Table as XLSX");
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Export" }).click();
    const file = await waiting;
    expect(file.suggestedFilename()).toBe("briefings.xlsx");
    expect(
      readFileSync(await file.path())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
  });

  test("judges all again by another template, and speaks another language", async () => {
    const page = await goToDesk(await visit());
    await bringFolder(page);
    await page.getByLabel("Template").selectOption({ label: "Phone call 1.0.0" });
    await page.getByText("4 papers judged").waitFor();
    await rowOf(page, "complete.en.docx").filter({ hasText: "Not ready" }).waitFor();
    await page.getByRole("banner").getByLabel("Language").selectOption("Deutsch");
    await page.getByText("4 Papiere geprüft").waitFor();
    await rowOf(page, "complete.en.docx").filter({ hasText: "Nicht fertig" }).waitFor();
  });
});
