import type { Result } from "../../core";
import { readBytes, readStandardInput } from "./read-bytes";
import { standardInput } from "./standard-input";

/** The bytes of a file, or of standard input. Throws the system's error where it cannot be opened. */
export const readDocument = async (path: string): Promise<Result<Uint8Array>> =>
  path === standardInput ? readStandardInput() : readBytes(path);
