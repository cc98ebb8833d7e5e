/**
 * The files that a house has published in a folder, as JSON text: `node --import ./scripts/typescript.mjs
 * scripts/published.mjs FOLDER`. Fails if one of them is missing or is not what the index vouches for.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { profilesInForce } from "../src/profiles/house-profiles";

const [folder = ""] = process.argv.slice(2);
let files = "";
const { trouble } = await profilesInForce({
  fetchText: (file) => readFile(join(folder, file), "utf8"),
  lastGood: () => null,
  keep: (/** @type {string} */ text) => (files = text),
  builtIn: null,
});
if (trouble === null) process.stdout.write(files);
else {
  const what =
    trouble === "unreachable" ? "A file is missing" : "A file is not what its index vouches for, or not valid";
  process.stderr.write(`${folder}: ${what}. Take the whole folder as the template workshop gave it.\n`);
  process.exitCode = 1;
}
