import type { Outcome, SettingsOf, Told, Work } from "./work-beside";

/**
 * What a process does that another has started (JudgingProcess): something with one file after the other, each answered
 * by a message. It ends when nobody listens any more.
 * @param run never rejects
 */
export const answerPaths = <W extends Work>(
  run: (path: string, settings: SettingsOf<W>) => Promise<Outcome<W>>,
): void => {
  let settings: SettingsOf<W> | null = null;
  let turn = Promise.resolve();
  const answer = async (path: string): Promise<void> => {
    if (settings !== null) process.send?.(await run(path, settings));
  };
  process.once("disconnect", () => process.exit());
  process.on("message", (told: Told<W>) => {
    if ("settings" in told) ({ settings } = told);
    else turn = turn.then(() => answer(told.path));
  });
};
