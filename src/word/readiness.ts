/** Whether there is a Word to work with: none, no script of Office, one that is too old, or a ready one. */
export type Readiness = "ready" | "elsewhere" | "noOffice" | "oldWord";

/**
 * Whether Word has a requirement set. Ask only below 1.10: on the web the client compares "1.10" as a number and says
 * that every Word has it.
 */
export const hasWordApi = (version: `1.${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`): boolean =>
  Office.context.requirements.isSetSupported("WordApi", version);

/**
 * Waits until Office has told where the page runs. Nothing else of this room may be called before the answer is "ready".
 * The page must have loaded Microsoft's office.js; without it the answer is "noOffice".
 */
export const waitForWord = async (): Promise<Readiness> => {
  if (!("Office" in globalThis)) return "noOffice";
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Word) return "elsewhere";
  return hasWordApi("1.3") ? "ready" : "oldWord";
};

/** Whether the document may be changed at all. */
export const isWritable = (): boolean => Office.context.document.mode !== Office.DocumentMode.ReadOnly;
