/**
 * The browser that end-to-end tests, screenshots and figures run in: a Chrome, Chromium or Edge that is there already.
 * `node scripts/browser.mjs --install` installs Chromium on Debian and Ubuntu where there is none.
 */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { hasApt, installWithApt } from "./apt.mjs";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const macApplications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const windowsPrograms = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];

/** Where a browser may be on this machine, best first. */
const places = () => {
  const environment = process.env;
  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const programFolders = [environment["ProgramFiles"], environment["ProgramFiles(x86)"], environment["LOCALAPPDATA"]];
  const onWindows = programFolders.flatMap((folder) =>
    folder ? windowsPrograms.map((name) => join(folder, name)) : [],
  );
  return [...onPath, ...macApplications, ...onWindows, "/snap/bin/chromium"];
};

/** The path of a browser; null where there is none. `CHROME_PATH` comes before everything. */
export const findBrowser = () => {
  const chosen = process.env["CHROME_PATH"];
  if (chosen) return existsSync(chosen) ? chosen : null;
  return places().find((place) => existsSync(place)) ?? null;
};

const advice = () =>
  process.env["CHROME_PATH"]
    ? `CHROME_PATH says ${process.env["CHROME_PATH"]}, and there is no such file.`
    : "No Chrome, Chromium or Edge found. Install one of them, or set CHROME_PATH to the program, and try again.";

/** Finds a browser or installs one; throws an error whose message says what to do. */
export const ensureBrowser = () => {
  const found = findBrowser();
  if (found) return found;
  if (!process.env["CHROME_PATH"] && hasApt()) {
    process.stdout.write("No browser found. Installing Chromium with apt-get ...\n");
    if (installWithApt(["chromium", "fonts-liberation"])) {
      const installed = findBrowser();
      if (installed) return installed;
    }
    throw new Error("apt-get could not install Chromium. As root: apt-get update && apt-get install chromium");
  }
  throw new Error(advice());
};

/** Starts the browser without its own traffic: it only ever asks for what our pages ask for. */
export const launchBrowser = () => {
  const path = findBrowser();
  if (!path) throw new Error(advice());
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath: path, args: [...quiet, "--disable-quic", "--disable-gpu", ...asRoot] });
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const path = process.argv.includes("--install") ? ensureBrowser() : findBrowser();
    if (!path) throw new Error(advice());
    process.stdout.write(`${path}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
