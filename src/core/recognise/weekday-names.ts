import { caseless } from "../text/caseless";
import { wordList } from "../text/word-list";

/** The days of the week in our languages and in others', with their short forms where a stop or a comma ends them. */
const weekday = caseless(
  /(?<![\p{L}\d])(?:(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:maan|dins|woens|donder|vrij|zater|zon|m[aå]n|tirs|tis|ons|tors|fre|lør|lör|søn|sön)dag|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|(?:luned|marted|mercoled|gioved|venerd)[iì]|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela)(?!\p{L})\.?,?|(?:mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim)(?:\.,?|,))/gu,
);

/** What each of them is or ends in, looked for first: an engine takes as long to be ready for the pattern as to judge a paragraph. */
const mayBeWeekday = wordList(
  `mon tue tues wed wednes thu thurs fri sat satur sun *day *di dimanche *tag mittwoch sonnabend *dag lunes martes miércoles
  miercoles jueves viernes sábado sabado domingo luned* marted* mercoled* gioved* venerd* segunda terça quarta quinta
  sexta poniedziałek wtorek środa czwartek piątek sobota niedziela mo mi do fr sa so lun mar mer jeu ven sam dim`,
);
const mayNameWeekday = (text: string): boolean => (text.toLowerCase().match(/\p{L}+/gu) ?? []).some(mayBeWeekday);

/** A text with blanks in the place of the days of the week. */
export const withoutWeekdays = (text: string): string =>
  mayNameWeekday(text) ? text.replace(weekday(), (found) => " ".repeat(found.length)) : text;
