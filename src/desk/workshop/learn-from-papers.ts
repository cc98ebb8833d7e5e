import { learnProfile, type DocumentModel, type Lesson, type Profile } from "../../core";
import { openDocxPort } from "../../docx/port";

/** As many as teach something: more only take longer, on the page's own thread. */
export const mostPapers = 50;
/** Beyond this no paper is a briefing. */
const mostBytes = 50_000_000;

export interface Learning {
  /** null where none of the papers has a section that we know. */
  readonly lesson: Lesson | null;
  /** Names of files that could not be read. */
  readonly unread: readonly string[];
}

const readPaper = async (file: File): Promise<DocumentModel | null> => {
  if (file.size > mostBytes) return null;
  try {
    const opened = openDocxPort(new Uint8Array(await file.arrayBuffer()));
    const read = opened.ok ? await opened.value.read() : opened;
    return read.ok ? read.value : null;
  } catch {
    // A file that is gone or locked; its name is told.
    return null;
  }
};

/** The page shows what has changed before the next paper is read. */
const nextFrame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Reads papers one after the other and proposes a profile from them.
 * @param onRead told before each paper which it is, from 1
 */
export const learnFromPapers = async (
  files: readonly File[],
  base: Profile,
  onRead: (number: number) => void,
): Promise<Learning> => {
  const models: DocumentModel[] = [];
  const unread: string[] = [];
  for (const [place, file] of files.entries()) {
    onRead(place + 1);
    await nextFrame();
    const model = await readPaper(file);
    if (model) models.push(model);
    else unread.push(file.name);
  }
  return { lesson: learnProfile(models, base), unread };
};
