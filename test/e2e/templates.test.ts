import { readFileSync } from "node:fs";
import { indexFile, parseProfile, publicationOf } from "../../src/core";
import { describePlayground, type Visitor } from "../support/e2e-playground";

const standard = parseProfile(JSON.parse(readFileSync("assets/profiles/standard.json", "utf8")));
if (!standard.ok) throw new Error("standard.json is broken");
const topics = { en: "Themes of the day", fr: "Thèmes du jour", de: "Themen des Tages" };
const house = {
  ...standard.value,
  id: "our-house",
  version: "4.2.0",
  names: { en: "House briefing", fr: "Note de la maison", de: "Hausvermerk" },
  sections: standard.value.sections.map((one) => (one.key === "topics" ? { ...one, titles: topics } : one)),
};

/** Puts a folder of templates where the pane looks for the house's. */
const publish = async ({ page }: Visitor, files: Readonly<Record<string, string>>): Promise<void> => {
  await page.route("**/add-in/profiles/*", (route) => {
    const name = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
    return route.fulfill({ body: files[name] ?? "", contentType: "application/json" });
  });
};

describePlayground("The house's templates", (visit) => {
  test("are in force at the next start, stay so when the folder breaks, and the pane says it", async () => {
    const visitor = await visit();
    await publish(visitor, publicationOf([house]));
    await visitor.page.reload();
    await visitor.pane.getByRole("heading", { name: "New briefing" }).waitFor();
    await visitor.press("Insert skeleton");
    await visitor.words("Themes of the day").waitFor();

    await publish(visitor, { [indexFile]: "<html>" });
    await visitor.page.reload();
    await visitor.pane
      .getByText(/The last good one, House briefing 4\.2\.0, is in force\./)
      .first()
      .waitFor();
  });

  test("are what the mail gate and the ribbon go by", async () => {
    const visitor = await visit();
    const strict = { ...house, send: { ...house.send, whenNotReady: "block" as const } };
    await publish(visitor, publicationOf([strict]));
    await visitor.page.getByRole("button", { name: "Insert skeleton" }).first().click();
    await visitor.words("Themes of the day").waitFor();

    await visitor.page.getByRole("button", { name: "Send by mail…" }).click();
    const mail = visitor.page.getByRole("dialog", { name: "New mail" });
    await mail.getByText(/is not ready to send/).waitFor();
    await mail.getByRole("button", { name: "Send", exact: true }).click();
    await visitor.page.getByText(/Your house does not let it go like this\./).waitFor();
    expect(await visitor.page.getByRole("button", { name: "Send anyway" }).count()).toBe(0);
  });

  test("are what the desk judges by first", async () => {
    const visitor = await visit();
    await publish(visitor, publicationOf([house]));
    await visitor.page.goto(new URL("/add-in/desk.html", visitor.page.url()).href);
    const template = visitor.page.getByRole("combobox", { name: "Template", exact: true });
    await template.waitFor();
    expect(await template.inputValue()).toBe("our-house");
  });
});
