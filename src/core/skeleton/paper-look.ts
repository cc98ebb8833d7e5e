import type { Edit } from "../document/edit";
import type { PageRow, PageText, PaperLook } from "../document/paper-look";
import { lookStyles, type LookStyle, type PageLine } from "../profile/look";
import type { Language, Profile } from "../profile/profile";
import { formatDate, type FormValues } from "./form";

const placeholder = /(\{(?:title|date|kind|page|pages)\})/;

/** What stands for a field in a new paper; what the form does not say is left out. */
const valueOf = (field: string, profile: Profile, language: Language, form: FormValues): string => {
  const counterpart = form.counterpart?.trim() ?? "";
  if (field === "{title}") {
    return counterpart && profile.titleLines[language].split("{counterpart}").join(counterpart);
  }
  if (field === "{date}") return form.date ? formatDate(form.date, language) : "";
  return profile.names[language];
};

const textOf = (words: string, profile: Profile, language: Language, form: FormValues): PageText =>
  words
    .split(placeholder)
    .map((piece) => {
      if (piece === "{page}") return { field: "page" as const };
      if (piece === "{pages}") return { field: "pages" as const };
      return placeholder.test(piece) ? valueOf(piece, profile, language, form) : piece;
    })
    .filter((piece) => piece !== "");

const says = ({ left, center, right }: PageRow): boolean => left.length + center.length + right.length > 0;

const rowOf = ({ left, center, right }: PageLine, profile: Profile, language: Language, form: FormValues): PageRow => ({
  left: textOf(left[language], profile, language, form),
  center: textOf(center[language], profile, language, form),
  right: textOf(right[language], profile, language, form),
  isMark: false,
});

const markRow = (mark: string): PageRow => ({ left: [], center: [mark], right: [], isMark: true });

const isLookStyle = (name: string): name is LookStyle => Object.hasOwn(lookStyles, name);

/** How a paper by a profile is to look, in one language and with what the form says. */
export const paperLook = (profile: Profile, language: Language, form: FormValues): PaperLook => {
  const { styles, numbering, header, footer, marking } = profile.look;
  const mark = marking?.marks[language][0];
  const marked = (place: "header" | "footer"): readonly PageRow[] =>
    mark !== undefined && marking && (marking.place === "both" || marking.place === place) ? [markRow(mark)] : [];
  const lines = (line: PageLine | undefined): readonly PageRow[] =>
    line ? [rowOf(line, profile, language, form)].filter(says) : [];
  return {
    styles: Object.keys(lookStyles)
      .filter(isLookStyle)
      .flatMap((name) => {
        const look = styles[name];
        return look ? [[lookStyles[name], look] as const] : [];
      }),
    numbersHeadings: numbering,
    header: [...marked("header"), ...lines(header)],
    footer: [...lines(footer), ...marked("footer")],
  };
};

const isNothing = ({ styles, numbersHeadings, header, footer }: PaperLook): boolean =>
  styles.length + header.length + footer.length === 0 && !numbersHeadings;

/** Gives a new paper the look of its profile; nothing where the profile has none. */
export const lookEdits = (profile: Profile, language: Language, form: FormValues): readonly Edit[] => {
  const look = paperLook(profile, language, form);
  return isNothing(look) ? [] : [{ op: "setLook", look }];
};
