import { basename } from "node:path";
import type { Circumstances } from "../../core";
import { standardInput } from "../files/standard-input";

/** What is known of a file besides its content. What is read from standard input has no name. */
export const circumstancesOf = (path: string, today: string): Circumstances => ({
  today,
  fileName: path === standardInput ? null : basename(path),
});
