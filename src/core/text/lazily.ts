/** Builds a pattern when a text first needs it: most runs of the command line end before that. */
export const lazily = (source: string, flags: string): (() => RegExp) => {
  let built: RegExp | null = null;
  return () => (built ??= new RegExp(source, flags));
};
