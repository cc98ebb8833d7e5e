/** Takes the pictures of README.md and docs/officers.md from the playground as it is: `npm run screenshots`. */
import { mkdirSync } from "node:fs";
import { launchBrowser } from "./browser.mjs";
import { buildWhatIsStale } from "./serve/build.mjs";
import { serve } from "./serve/server.mjs";

const folder = "docs/images";
mkdirSync(folder, { recursive: true });
await buildWhatIsStale((text) => process.stdout.write(text));
const playground = await serve(0);
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "en-GB" });
const pane = page.frameLocator("iframe[title='Briefline pane']");

/** @param {string} name */
const openSample = async (name) => {
  await page.getByRole("button", { name: "Samples" }).click();
  await page.getByRole("menuitem", { name }).click();
  await page.getByText(`${name}.docx`).waitFor();
};

/**
 * The pane alone, or the whole window.
 * @param {string} name
 * @param {boolean} [whole]
 */
const picture = async (name, whole = false) => {
  // The mouse would leave a button lit, and bars come in with a movement.
  await page.mouse.move(640, 20);
  await page.waitForTimeout(600);
  const path = `${folder}/${name}.png`;
  await (whole ? page.screenshot({ path }) : page.locator("aside.pane").screenshot({ path }));
};

await page.goto(playground.address);
await pane.getByRole("heading", { name: "New briefing" }).waitFor();
await picture("new-briefing");

await openSample("Half-finished");
await pane.getByText("4 of 7 filled").waitFor();
await picture("playground", true);
await picture("half-finished");

await openSample("Old and out of order");
await pane.getByRole("button", { name: /Repair all/ }).click();
await picture("repair-all");

await openSample("Complete, in English");
await pane.getByText("7 of 7 filled").waitFor();
await picture("ready");

// The samples as a secretariat has them: in folders of its units.
const desk = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: "en-GB" });
await desk.goto(new URL("add-in/desk.html", playground.address).href);
await desk.locator("input[type=file]").first().setInputFiles("assets/samples");
await desk.getByText(/papers judged/).waitFor();
await desk.getByRole("row").filter({ hasText: "messy.en.docx" }).locator(".name").click();
await desk.screenshot({ path: `${folder}/desk.png` });

await browser.close();
await playground.close();
