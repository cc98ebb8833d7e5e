import type { MadeWith, Profile } from "../../core";
import { useDesk } from "../desk-context";
import { kindNameOf } from "./kind-name-of";

interface MadeWithLineProps {
  readonly madeWith: MadeWith;
  readonly profile: Profile;
}

/** What a paper was made with; where there is little room, the name is cut and never the version. */
export const MadeWithLine = ({ madeWith, profile }: MadeWithLineProps) => {
  const { language } = useDesk();
  const name = kindNameOf(madeWith, profile, language);
  return (
    <span className="path made-with" title={`${name} ${madeWith.version}`}>
      <span>{name}</span> <span>{madeWith.version}</span>
    </span>
  );
};
