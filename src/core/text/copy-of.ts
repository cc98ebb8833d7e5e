/**
 * A text of its own that says the same. A piece of a text keeps the whole text in memory, and with it two bytes a letter
 * where one of its signs needs them: an engine makes each pattern anew for such.
 */
export const copyOf = (text: string): string => text.split("").join("");
