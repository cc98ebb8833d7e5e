import { createContext, useContext } from "react";
import type { Language, Profile } from "../core";
import type { Say } from "./text/say";

/** What all of the desk speaks with and judges by. */
export interface DeskServices {
  /** By which papers are judged that name no other. */
  readonly profile: Profile;
  /** Those that a paper may say it was made with, besides. */
  readonly others: readonly Profile[];
  readonly language: Language;
  readonly today: string;
  readonly say: Say;
}

export const DeskContext = createContext<DeskServices | null>(null);

export const useDesk = (): DeskServices => {
  const services = useContext(DeskContext);
  if (services === null) throw new Error("A part of the desk stands outside it.");
  return services;
};
