import { createContext, useContext } from "react";
import type { Profile, ProfileError } from "../../core";

/** The template in the works, and what is wrong with it. */
export interface Workshop {
  readonly draft: Profile;
  readonly change: (draft: Profile) => void;
  /** As it was when it was last without a mistake. */
  readonly valid: Profile;
  /** By the place of the mistake, a JSON Pointer. */
  readonly errors: ReadonlyMap<string, ProfileError>;
}

export const WorkshopContext = createContext<Workshop | null>(null);

export const useWorkshop = (): Workshop => {
  const workshop = useContext(WorkshopContext);
  if (workshop === null) throw new Error("A field stands outside the workshop.");
  return workshop;
};
