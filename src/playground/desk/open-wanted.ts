import type { Language } from "../../core";
import { speak } from "../text/say";
import type { Desk } from "./desk";
import { nameOf, readEmpty, readFile, readSample, type SampleName } from "./files";

/** What a person wants to have open. */
export type Wanted =
  | { readonly kind: "empty" }
  | { readonly kind: "sample"; readonly name: SampleName }
  | { readonly kind: "file"; readonly file: File };

/** Puts on the desk what is wanted, or says there why it cannot be. Names are made in the language of the display. */
export const openWanted = async (desk: Desk, wanted: Wanted, language: Language): Promise<void> => {
  const say = speak(language);
  if (wanted.kind === "file") await desk.open(() => readFile(wanted.file), nameOf(wanted.file));
  else if (wanted.kind === "sample") await desk.open(() => readSample(wanted.name), say(`sample.${wanted.name}`));
  else await desk.open(() => readEmpty(language), say("file.untitled"));
};
