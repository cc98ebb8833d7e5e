import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { surveyFile } from "../../src/cli/judge/survey-file";
import { Manifest } from "../../src/cli/sweep/manifest";
import { describePlayground } from "../support/e2e-playground";
import { standardProfile } from "../support/standard-profile";

const today = "2026-11-26";
const settings = { profiles: [standardProfile], language: "en", withContent: false, today } as const;
const standard = { profile: "standard", profileVersion: "1.0.0", rulesVersion: "1", judgedBy: "x", today };

let folder = "";
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "desk-archive-"));
  writeFileSync(at("other.db"), "no database ".repeat(1000));
  await Manifest.use(at("archive.db"), async (manifest) => {
    for (const name of ["complete.en", "messy.en"]) {
      const path = resolve(`assets/samples/${name}.docx`);
      const survey = await surveyFile({ path, size: 1, modified: 1, judgedHash: null }, settings);
      if (survey.document) manifest.record(survey, survey.document, standard, 0);
    }
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

describePlayground("The desk, given the database of a sweep,", (visit) => {
  test("shows what it holds beside papers, keeps it by another template, and refuses what is none", async () => {
    const visitor = await visit();
    const { page } = visitor;
    await page.goto(new URL("/add-in/desk.html", page.url()).href);
    await page.getByRole("heading", { name: "Bring papers" }).waitFor();
    const files = page.locator("input[type=file]").nth(1);
    await files.setInputFiles([at("archive.db"), resolve("assets/samples/half-finished.en.docx")]);
    await page.getByText("3 papers judged").waitFor();

    const stored = page.getByRole("row").filter({ hasText: "samples/complete.en.docx" });
    await stored.filter({ hasText: "Ready" }).click();
    await page.getByText("As a sweep judged it: 26 Nov 2026, by standard 1.0.0.").waitFor();
    expect(await stored.getByRole("checkbox").isDisabled()).toBe(true);
    await page.getByLabel("Template").selectOption({ label: "Phone call 1.0.0" });
    await page.getByText("3 papers judged").waitFor();
    await stored.filter({ hasText: "Ready" }).waitFor();

    await page.locator("input[type=file]").nth(1).setInputFiles(at("other.db"));
    await page.getByRole("alert").getByText("other.db: This is no database of a sweep.").waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole("button", { name: "Close this message" }).click();
    await page.getByText("other.db").waitFor({ state: "detached" });
  });
});
