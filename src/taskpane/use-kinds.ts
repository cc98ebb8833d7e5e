import { useMemo } from "react";
import { profilesForNew, type NonEmpty, type Profile } from "../core";
import { usePane } from "./pane-context";

/** The kinds of paper that the house has, or that Briefline brings where it publishes none. */
export const useKinds = (): NonEmpty<Profile> => {
  const { profiles, templates } = usePane();
  return useMemo(() => profilesForNew(templates?.profiles ?? profiles), [templates, profiles]);
};
