import { fail, succeed, type Language, type Result } from "../../core";

/** The documents that come with the playground, by the name of their file. */
export const samples = ["complete.en", "complete.fr", "complete.de", "half-finished.en", "messy.en"] as const;
export type SampleName = (typeof samples)[number];

/** More than any briefing, and less than a browser tab can hold: bytes of a file that we read at all. */
const most = 100_000_000;

const fetched = async (name: string): Promise<Result<Uint8Array>> => {
  const response = await fetch(`/samples/${name}.docx`);
  if (!response.ok) throw new Error(`There is no sample ${name}: ${response.status}`);
  return succeed(new Uint8Array(await response.arrayBuffer()));
};

export const readSample = (name: SampleName): Promise<Result<Uint8Array>> => fetched(name);

/** An empty document in a language. */
export const readEmpty = (language: Language): Promise<Result<Uint8Array>> => fetched(`empty.${language}`);

/** What a person chose or dropped. */
export const readFile = async (file: File): Promise<Result<Uint8Array>> => {
  if (file.size > most) return fail("too-large", file.name);
  try {
    return succeed(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return fail("damaged", file.name);
  }
};

/** The name of a file without its ending: "Briefing 3.1.docx" is "Briefing 3.1". */
export const nameOf = ({ name }: File): string => name.replace(/\.[^.]*$/, "");

/** Hands the document to the browser's downloads. */
export const keepAsFile = (bytes: Uint8Array, name: string): void => {
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${name}.docx`;
  link.click();
  URL.revokeObjectURL(address);
};
