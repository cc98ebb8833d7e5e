import type { Language, MadeWith, Profile } from "../../core";

/** What a paper was made with: "Phone call 1.0.0"; its bare id where that template is not at hand. */
export const kindInWords = ({ id, version }: MadeWith, profile: Profile, language: Language): string =>
  `${id === profile.id ? profile.names[language] : id} ${version}`;
