import { useCallback } from "react";
import type { SectionKey } from "../../core";
import { usePane } from "../pane-context";

/** Names a section in the reader's language, and the document as a whole for null. */
export const useTitleOf = (): ((section: SectionKey | null) => string) => {
  const { say, profile, language } = usePane();
  return useCallback(
    (section) => profile.sections.find(({ key }) => key === section)?.titles[language] ?? say("findings.document"),
    [say, profile, language],
  );
};
