import { launchBrowser } from "../browser.mjs";
import { buildWhatIsStale } from "../serve/build.mjs";
import { serve } from "../serve/server.mjs";
import { makePaper } from "./paper.mjs";
import { printTable, show } from "./measure.mjs";

/**
 * Runs in every frame before anything else: keeps the length of each task of that frame that blocked the page. Tasks of
 * the editor and the host, which share the thread in the playground and are not there in Word, are not "self".
 */
const watchTasks = () => {
  /** @type {number[]} */
  const tasks = [];
  Object.assign(window, { tasks });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === "self") tasks.push(duration);
  }).observe({ type: "longtask", buffered: true });
};

const longest = (/** @type {import("playwright-core").Frame} */ frame) =>
  frame.evaluate(() => {
    const tasks = /** @type {{ tasks?: number[] }} */ (/** @type {unknown} */ (window)).tasks ?? [];
    return Math.max(0, ...tasks.splice(0));
  });

const paneOf = (/** @type {import("playwright-core").Page} */ page) => {
  const frame = page.frames().find((candidate) => candidate.url().includes("taskpane"));
  if (!frame) throw new Error("The playground shows no pane");
  return frame;
};

const inTasks = (/** @type {number} */ milliseconds) => (milliseconds === 0 ? "under 50 ms" : show(milliseconds));

/**
 * Opens a paper in the playground, writes a topic into it, and says how long the outline took to follow.
 * @param {import("playwright-core").Page} page
 * @param {number} paragraphs
 */
const openAndType = async (page, paragraphs) => {
  const buffer = Buffer.from(await makePaper(paragraphs));
  const opened = performance.now();
  await page.locator("input[type=file]").first().setInputFiles({ name: "paper.docx", mimeType: "", buffer });
  const outline = page.frameLocator("iframe").first().locator(".outline");
  await outline.getByText("Filled · 2 items", { exact: true }).waitFor();
  const opening = [show(performance.now() - opened), inTasks(await longest(paneOf(page)))];

  const topic = page.locator(".paper .layout-page-content").getByText("Training of crews").first();
  const box = await topic.boundingBox();
  await topic.click({ position: { x: (box?.width ?? 2) - 1, y: (box?.height ?? 2) / 2 } });
  await page.waitForTimeout(1_500);
  await longest(paneOf(page));
  const typed = performance.now();
  await page.keyboard.press("Enter");
  await page.keyboard.type("Tickets");
  await outline.getByText("Filled · 3 items", { exact: true }).waitFor();
  const typing = [show(performance.now() - typed), inTasks(await longest(paneOf(page)))];
  return [
    [`${paragraphs} paragraphs, opened to outline`, ...opening],
    [`${paragraphs} paragraphs, typing to outline`, ...typing],
  ];
};

/** The pane in a real browser over the playground's host: how soon it is there, and how it keeps up with typing. */
export const benchPane = async () => {
  await buildWhatIsStale(() => undefined);
  const { address, close } = await serve(0);
  const browser = await launchBrowser();
  const rows = [["", "time", "longest task in the pane"]];
  try {
    for (const paragraphs of [40, 1_000]) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.addInitScript(watchTasks);
      const started = performance.now();
      await page.goto(address);
      await page.frameLocator("iframe").first().getByRole("heading").first().waitFor();
      const first = [
        "page to first view of the pane",
        show(performance.now() - started),
        inTasks(await longest(paneOf(page))),
      ];
      rows.push(first, ...(await openAndType(page, paragraphs)));
      await page.close();
    }
    printTable("The pane, in Chromium, production bundle", rows);
  } finally {
    await browser.close();
    await close();
  }
};
