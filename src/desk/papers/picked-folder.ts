import type { BroughtFile } from "./paper";
import { isLitter } from "./files-in";

/** A folder on the disk as a browser hands it out; the rest of its interface is not for reading. */
export interface PickedFolder {
  readonly kind: "directory";
  readonly name: string;
  values(): AsyncIterable<PickedFolder | PickedFile>;
}
interface PickedFile {
  readonly kind: "file";
  readonly name: string;
  getFile(): Promise<File>;
}

declare global {
  interface Window {
    /** @see https://wicg.github.io/file-system-access/ (Chromium only, and only on a page from https or this computer) */
    showDirectoryPicker?: (options: { readonly mode: "read" }) => Promise<PickedFolder>;
  }
}

const fileOf = async (entry: PickedFile): Promise<File | null> => {
  try {
    return await entry.getFile();
  } catch {
    // It was moved or locked between the listing and now.
    return null;
  }
};

/** The files of a folder and of all below it, found one after the other: nothing waits until thousands are listed. */
export async function* folderFiles(folder: PickedFolder, path = folder.name): AsyncGenerator<BroughtFile> {
  for await (const entry of folder.values()) {
    const below = `${path}/${entry.name}`;
    if (entry.kind === "directory") yield* folderFiles(entry, below);
    else if (!isLitter(below)) {
      const file = await fileOf(entry);
      if (file) yield { path: below, file };
    }
  }
}

/** Whether the browser can hand out a folder; where it cannot, it lists all files of one before it says anything. */
export const canPickFolder = (): boolean => "showDirectoryPicker" in window;

/** Asks for a folder. null where none was chosen. */
export const pickFolder = async (): Promise<PickedFolder | null> => {
  try {
    return (await window.showDirectoryPicker?.({ mode: "read" })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    throw error;
  }
};
