import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { describePlayground, type Visitor } from "../support/e2e-playground";

const goToWorkshop = async ({ page }: Visitor): Promise<Page> => {
  await page.goto(new URL("/add-in/desk.html", page.url()).href);
  await page.getByRole("button", { name: "Template workshop" }).click();
  await page.getByText("The template is valid.").waitFor();
  return page;
};

describePlayground("The template workshop", (visit) => {
  test("changes a heading, and shows the new paper at once", async () => {
    const visitor = await visit();
    const page = await goToWorkshop(visitor);
    await page.getByRole("button", { name: "Edit Topics" }).click();
    const heading = page.getByRole("group", { name: "Heading" }).getByLabel("English");
    await heading.fill("");
    await page.getByText("Something must stand here.").waitFor();
    await page.getByText("1 mistake", { exact: true }).first().waitFor();
    expect(await page.getByRole("button", { name: "Publish folder" }).isDisabled()).toBe(true);
    await heading.fill("Themes of the day");
    await page.getByRole("complementary").getByText("Themes of the day").waitFor();
    expect(await visitor.barriers()).toEqual([]);
  });

  test("moves a section with the keys, says so, and remembers it at the next visit", async () => {
    const page = await goToWorkshop(await visit());
    await page.getByRole("button", { name: "Edit Background" }).press("Alt+ArrowUp");
    await page.getByText(/Background is now at place \d+/).waitFor({ state: "attached" });
    await page.getByLabel("Compare with").selectOption("Meeting briefing");
    await page.getByRole("rowheader", { name: "sections" }).waitFor();
    await page.reload();
    await page.getByRole("button", { name: "Template workshop" }).click();
    await page.getByLabel("Compare with").selectOption("Meeting briefing");
    await page.getByRole("rowheader", { name: "sections" }).waitFor();
  });

  test("publishes a folder, and judges the desk by the new template", async () => {
    const page = await goToWorkshop(await visit());
    await page.getByLabel("Name of the file").fill("our-house");
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Publish folder" }).click();
    const folder = unzipSync(readFileSync(await (await waiting).path()));
    expect(Object.keys(folder).sort()).toEqual(["index.json", "our-house-1.0.0.json"]);
    await page.getByRole("button", { name: "Use on the desk" }).click();
    await page.getByRole("heading", { name: "Bring papers" }).waitFor();
    expect(await page.getByRole("combobox", { name: "Template", exact: true }).inputValue()).toBe("our-house");
  });

  test("learns a template from papers, shows what speaks for it, and takes it back", async () => {
    const visitor = await visit();
    const page = await goToWorkshop(visitor);
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Learn from papers" }).click();
    const samples = ["steering-brief", "phone-call", "full"].map((name) => `assets/samples/${name}.en.docx`);
    await (await chooser).setFiles([...samples, "assets/profiles/standard.json"]);
    await page.getByText("Proposed from 3 papers.").waitFor();
    await page.getByText("Could not be read: standard.json").waitFor();
    const cellsOf = (section: RegExp) => page.getByRole("row", { name: section }).getByRole("cell").allTextContents();
    expect(await cellsOf(/^Objectives/)).toEqual(["Required", "3 of 3", "2 items", "–"]);
    expect(await cellsOf(/^Key messages/)).toEqual(["Recommended", "2 of 3", "3 items", "–"]);
    expect(await page.getByLabel("Name of the file").inputValue()).toBe("learnt-from-papers");
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await page.getByLabel("Name of the file").inputValue()).toBe("standard");
  });
});
