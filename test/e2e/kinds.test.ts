import { chooseProfile, publicationOf, type NonEmpty, type Profile } from "../../src/core";
import { shippedProfiles } from "../../src/profiles/known-profiles";
import { describePlayground, textsOf, type Visitor } from "../support/e2e-playground";
import { firstVersion, laterVersion } from "../support/newer-profile";

const pane = "iframe[title='Briefline pane']";

const call = shippedProfiles().find(({ id }) => id === "phone-call");
if (!call) throw new Error("There is no profile for a call");
const houseCall: Profile = { ...call, id: "house-call", version: "2.0.0" };

/** Puts a folder of templates where the pane looks for the house's, and starts the pane anew. */
const publish = async ({ page }: Visitor, profiles: NonEmpty<Profile>): Promise<void> => {
  const files = publicationOf(profiles);
  await page.unroute("**/add-in/profiles/*");
  await page.route("**/add-in/profiles/*", (route) => {
    const name = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
    return route.fulfill({ body: files[name] ?? "", contentType: "application/json" });
  });
  await page.reload();
};

describePlayground("Kinds of paper", (visit) => {
  test("an officer chooses one, and the paper is judged by it wherever it goes", async () => {
    const visitor = await visit();
    const profiles: NonEmpty<Profile> = [firstVersion, houseCall];
    await publish(visitor, profiles);
    await visitor.pane.getByRole("combobox", { name: /^Kind/ }).click();
    await visitor.pane.getByRole("option", { name: call.names.en }).click();
    expect(await visitor.barriers(pane)).toEqual([]);
    await visitor.press("Insert skeleton");
    await visitor.pane.getByRole("heading", { name: call.names.en }).waitFor();

    const model = await visitor.download();
    expect(chooseProfile(model, profiles)).toMatchObject({ because: "exact", profile: { id: "house-call" } });
    await visitor.openFile("again.docx", await visitor.downloadFile());
    await visitor.page.getByText("again.docx").waitFor();
    await visitor.pane.getByRole("heading", { name: call.names.en }).waitFor();
  });

  test("somebody says of what kind an old paper is", async () => {
    const visitor = await visit();
    await visitor.openSample("Complete, in English");
    await visitor.pane.getByRole("heading", { name: "Meeting briefing" }).waitFor();
    await visitor.press("More");
    await visitor.pane.getByRole("menuitem", { name: "Judge as" }).click();
    await visitor.pane.getByRole("menuitemcheckbox", { name: call.names.en }).click();
    await visitor.pane.getByRole("heading", { name: call.names.en }).waitFor();
    expect(chooseProfile(await visitor.download(), [firstVersion, call])).toMatchObject({ because: "exact" });
  });

  test("a paper is moved to the newer version of its template, seen before", async () => {
    const visitor = await visit();
    await publish(visitor, [firstVersion]);
    await visitor.press("Insert skeleton");
    await visitor.seeInOutline("Topics", "To be written");
    await visitor.typeAfter("[First topic]", " The lamps");
    const old = await visitor.downloadFile();

    await publish(visitor, [laterVersion, firstVersion]);
    await visitor.openFile("old.docx", old);
    await visitor.pane
      .getByText("Made with version 1.0.0 of its template. Version 1.2.0 is in force.")
      .first()
      .waitFor();
    await visitor.press("See what changes");
    await visitor.pane.getByText("“Topics” becomes “Themes of the day”.").waitFor();
    expect(await visitor.barriers(pane)).toEqual([]);
    await visitor.press("Move to version 1.2.0");
    await visitor.seeInOutline("Objectives", "To be written");

    const model = await visitor.download();
    const texts = textsOf(model);
    expect(texts).toEqual(expect.arrayContaining(["Themes of the day", "Objectives", "[First topic] The lamps"]));
    expect(texts).not.toContain("Topics");
    expect(texts.indexOf("Background")).toBeLessThan(texts.indexOf("Line to take"));
    expect(chooseProfile(model, [laterVersion, firstVersion])).toMatchObject({ because: "exact", newer: null });
  });
});
