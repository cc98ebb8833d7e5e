import { visibleText } from "../../core";
import { CallError } from "../call-error";
import { writeError } from "../output";
import { findFiles } from "./find-files";

/** The files of a call. Where nothing was found in one argument that is said; where in none, it is a CallError. */
export const findOrSay = async (
  args: readonly string[],
): Promise<{ readonly paths: readonly string[]; readonly trouble: boolean }> => {
  const { paths, barren } = await findFiles(args);
  const sentences = barren.map((argument) => `There is no Word document in ${visibleText(argument)}.`);
  if (paths.length === 0) throw new CallError(sentences.join("\n"));
  for (const sentence of sentences) writeError(`${sentence}\n`);
  return { paths, trouble: barren.length > 0 };
};
