import { statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { CallError } from "../call-error";
import { standardInput } from "./standard-input";

/** Where the repaired file of each input goes; null where nothing is to be written. */
export type Destination = (path: string) => string | null;

export interface DestinationOptions {
  readonly output?: string;
  readonly inPlace?: boolean;
  readonly dryRun?: boolean;
}

/** The folder that all paths have in common. */
const commonFolder = (paths: readonly string[]): string =>
  paths
    .map((path) => dirname(resolve(path)))
    .reduce((common, folder) => {
      let shared = common;
      while (relative(shared, folder).startsWith("..")) shared = dirname(shared);
      return shared;
    });

const contradictionIn = (paths: readonly string[], { output, inPlace }: DestinationOptions): string | null => {
  const hasStandardInput = paths.includes(standardInput);
  if (output !== undefined && inPlace) return "Choose one of --output and --in-place.";
  if (inPlace && hasStandardInput) return "Standard input has no place: use --output.";
  if (hasStandardInput && paths.length > 1) return "Standard input has to come alone.";
  if (output === standardInput && paths.length > 1) return "Several documents need a folder to go to.";
  return null;
};

const isFolderAlready = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Reads from the options where each input goes. Throws a CallError where they leave it open or contradict. */
export const destinationFor = (paths: readonly string[], options: DestinationOptions): Destination => {
  const { output, inPlace, dryRun } = options;
  const contradiction = contradictionIn(paths, options);
  if (contradiction !== null) throw new CallError(contradiction);
  if (dryRun) return () => null;
  if (inPlace) return (path) => path;
  const target = output ?? (paths[0] === standardInput ? standardInput : undefined);
  if (target === undefined) {
    throw new CallError(
      "Say where the repaired document goes: --in-place (a copy is kept), --output FILE, or --dry-run to see what would be done.",
    );
  }
  const isFolder = paths.length > 1 || /[/\\]$/.test(target) || isFolderAlready(target);
  if (!isFolder) return () => target;
  const from = commonFolder(paths);
  return (path) => join(target, relative(from, resolve(path)));
};
