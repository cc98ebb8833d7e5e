/** Draws assets/icons/*.png from the SVG beside them, in the sizes that the manifest names. Run after changing an SVG. */
import { readFileSync } from "node:fs";
import { launchBrowser } from "./browser.mjs";

const folder = "assets/icons";
const sizes = [16, 32, 64, 80];
/** Outlook asks for a larger one of the add-in itself. */
const sizesOfMark = [...sizes, 128];

const browser = await launchBrowser();
const page = await browser.newPage();
for (const name of ["mark", "insert", "next", "send"]) {
  for (const size of name === "mark" ? sizesOfMark : sizes) {
    // Sixteen pixels have a drawing of their own, on whole pixels.
    const svg = readFileSync(`${folder}/${size === 16 ? `${name}-small` : name}.svg`, "utf8");
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
    await page.screenshot({ path: `${folder}/${name}-${size}.png`, omitBackground: true });
  }
}
await browser.close();
