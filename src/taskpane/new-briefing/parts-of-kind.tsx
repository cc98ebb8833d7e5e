import type { Profile } from "../../core";
import { usePane } from "../pane-context";

/** What a paper of this kind will have, in the reader's language: by this an officer knows the kind. */
export const PartsOfKind = ({ profile }: { readonly profile: Profile }) => {
  const { language } = usePane();
  const parts = profile.sections.filter(({ presence }) => presence === "required");
  return <p className="parts-of-kind">{parts.map(({ titles }) => titles[language]).join(" · ")}</p>;
};
