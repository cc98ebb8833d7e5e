import type { Language, MadeWith, Profile } from "../../core";

/** What a kind of paper is called: "Phone call"; its bare id where that template is not at hand. */
export const kindNameOf = ({ id }: MadeWith, profile: Profile, language: Language): string =>
  id === profile.id ? profile.names[language] : id;
