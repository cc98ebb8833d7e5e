import type { PartChange } from "../move/part-change";
import type { Language } from "../profile/profile";
import { formatMessage } from "./format";
import { moveWords } from "./move-words";

/** What a newer version of a profile makes of a part of a paper: "“Topics” becomes “Themes of the day”." */
export const describePartChange = ({ kind, spec, before }: PartChange, language: Language): string =>
  formatMessage(
    moveWords[language][kind],
    { part: spec.titles[language], before: (before ?? spec).titles[language] },
    language,
  );
