import type { BroughtFile } from "./paper";

/** What programs leave beside papers and nobody means to bring: lock files of Word, files of the system. */
const litter = /^(~\$.*|\.~lock\..*|\.DS_Store|Thumbs\.db|desktop\.ini)$/i;

/** Whether a file is no paper that anybody means to bring. */
export const isLitter = (path: string): boolean => litter.test(path.slice(path.lastIndexOf("/") + 1));

const fileOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise((found) => entry.file(found, () => found(null)));

/** A browser hands a folder on in portions of a hundred, until one is empty. */
const portionOf = (reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> =>
  new Promise((read) => reader.readEntries(read, () => read([])));

async function* filesUnder(entry: FileSystemEntry, path: string): AsyncGenerator<BroughtFile> {
  if (entry.isFile) {
    const file = isLitter(path) ? null : await fileOf(entry as FileSystemFileEntry);
    if (file) yield { path, file };
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (let portion = await portionOf(reader); portion.length > 0; portion = await portionOf(reader)) {
    for (const child of portion) yield* filesUnder(child, `${path}/${child.name}`);
  }
}

/** Whatever was dropped, folders with all that is below them; found one after the other. */
export const droppedFiles = (transfer: DataTransfer): AsyncIterable<BroughtFile> => {
  // The list is emptied as soon as the event is over: the entries are taken before the first wait.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return (async function* () {
    for (const entry of entries) yield* filesUnder(entry, entry.name);
  })();
};

/** What was picked with the browser's own window, as files or as a folder. */
export function* pickedFiles(files: Iterable<File>): Generator<BroughtFile> {
  for (const file of files) {
    const path = file.webkitRelativePath || file.name;
    if (!isLitter(path)) yield { path, file };
  }
}
