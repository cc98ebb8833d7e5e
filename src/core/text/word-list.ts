/** Words, and the beginnings and ends that stand for many. */
interface Forms {
  readonly whole: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  /** As many letters of each of these as the shortest has: most words have neither, and are asked for no more. */
  readonly firstLetters: ReadonlySet<string>;
  readonly lastLetters: ReadonlySet<string>;
  /** How long beginnings and ends are. */
  readonly shortest: number;
  readonly longest: number;
}

const formsOf = (list: string): Forms => {
  const [whole, beginnings, ends] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let [shortest, longest] = [Infinity, 0];
  for (const form of list.split(/\s+/)) {
    const length = form.length - 1;
    if (form.endsWith("*")) beginnings.add(form.slice(0, -1));
    else if (form.startsWith("*")) ends.add(form.slice(1));
    else {
      whole.add(form);
      continue;
    }
    shortest = Math.min(shortest, length);
    longest = Math.max(longest, length);
  }
  const firstLetters = new Set([...beginnings].map((beginning) => beginning.slice(0, shortest)));
  const lastLetters = new Set([...ends].map((end) => end.slice(-shortest)));
  return { whole, beginnings, ends, firstLetters, lastLetters, shortest, longest };
};

const isOne = (word: string, forms: Forms): boolean => {
  const { whole, beginnings, ends, shortest, longest } = forms;
  if (whole.has(word)) return true;
  if (word.length < shortest) return false;
  const mayBegin = forms.firstLetters.has(word.slice(0, shortest));
  const mayEnd = forms.lastLetters.has(word.slice(-shortest));
  if (!mayBegin && !mayEnd) return false;
  const most = Math.min(longest, word.length);
  for (let length = shortest; length <= most; length += 1) {
    if ((mayBegin && beginnings.has(word.slice(0, length))) || (mayEnd && ends.has(word.slice(-length)))) return true;
  }
  return false;
};

/**
 * Tells the words of a list. It is read when the first word is asked for: that takes a twentieth of what an engine takes to
 * be ready for a pattern of as many words.
 * @param list words with blanks between: "head" is this word, "minist*" any that begins so, "*rat" any that ends so
 */
export const wordList = (list: string): ((word: string) => boolean) => {
  let forms: Forms | null = null;
  return (word) => isOne(word, (forms ??= formsOf(list)));
};
