/** Lets a script import our TypeScript: `node --import ./scripts/typescript.mjs scripts/score.mjs`. */
import { register } from "node:module";

register("./typescript-hooks.mjs", import.meta.url);
