/** The argument that means standard input. */
export const standardInput = "-";

/** A path as reports name it. */
export const shownPath = (path: string): string => (path === standardInput ? "<stdin>" : path);
