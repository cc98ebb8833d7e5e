/** What the playground serves: which address shows which file, and the production pages as they run beside Word. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, extname, join, normalize, resolve, sep } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/** Where Microsoft's office.js lies; null where npm has not installed it. */
export const officeFolder = () => {
  try {
    return join(
      dirname(createRequire(join(root, "package.json")).resolve("@microsoft/office-js/package.json")),
      "dist",
    );
  } catch {
    return null;
  }
};

/** The beginning of an address, and the folder that stands behind it; the first that fits. */
const shelves = [
  { prefix: "/add-in/", folder: () => join(root, "dist") },
  { prefix: "/office-js/", folder: officeFolder },
  { prefix: "/", folder: () => join(root, ".cache/playground") },
];

const types = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json"],
  [".xml", "application/xml"],
  [".wasm", "application/wasm"],
  [".png", "image/png"],
  [".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
]);

/** The others are pages of their own. */
const pagesInOffice = new Set(["taskpane.html", "commands.html", "launchevent.html", "mailpane.html"]);

const officeAtMicrosoft = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">';
const officeHere = '<script src="/bridge.js"></script><script src="/office-js/office.js">';

const outlookHere = '<script src="/outlook.js">';

/** The pages of the add-in for mail. */
const mailPages = /\/(launchevent|mailpane)\.html$/;

/** The production page, but that office.js comes from here and finds our Word before it, or that our Outlook stands in. */
const besideOurs = (/** @type {string} */ page, /** @type {string} */ path) => {
  if (!page.includes(officeAtMicrosoft)) throw new Error("The page of the add-in does not load Microsoft's office.js.");
  return page.replace(officeAtMicrosoft, mailPages.test(path) ? outlookHere : officeHere);
};

const pathOf = (/** @type {string} */ address) => {
  try {
    return decodeURIComponent(new URL(address, "http://localhost").pathname);
  } catch {
    return "";
  }
};

/**
 * The file behind an address; null where there is none to be had.
 * @param {string} address path and query of the request
 * @returns {{ type: string, content: Buffer | string } | null}
 */
export const pageAt = (address) => {
  const path = pathOf(address);
  const shelf = shelves.find(({ prefix }) => path.startsWith(prefix));
  const folder = shelf?.folder();
  if (!shelf || !folder) return null;
  const file = normalize(join(folder, path.slice(shelf.prefix.length) || "index.html"));
  const type = types.get(extname(file));
  if (!type || !file.startsWith(folder + sep)) return null;
  const content = readFileSync(file);
  const livesInOffice = shelf.prefix === "/add-in/" && pagesInOffice.has(basename(file));
  return { type, content: livesInOffice ? besideOurs(content.toString(), path) : content };
};
