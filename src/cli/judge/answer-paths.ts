import { breathe } from "./breathe";
import { pack } from "./outcomes-packed";
import { startCold } from "./warm-up";
import type { Outcome, SettingsOf, Told, Work } from "./work-beside";

/** Does something with one file after the other. */
export const oneByOne =
  <Settings, One>(run: (path: string, settings: Settings) => Promise<One>) =>
  async (paths: readonly string[], settings: Settings): Promise<readonly One[]> => {
    const outcomes: One[] = [];
    for (const path of paths) outcomes.push(await run(path, settings));
    return outcomes;
  };

/**
 * What a process does that another has started (JudgingProcess): something with files in the order in which they come, some
 * at a time, which are answered together. It ends when nobody listens any more.
 * @param run never rejects, and gives an outcome for each
 */
export const answerPaths = <W extends Work>(
  run: (paths: readonly string[], settings: SettingsOf<W>) => Promise<readonly Outcome<W>[]>,
): void => {
  let settings: SettingsOf<W> | null = null;
  let most = 1;
  const together = startCold();
  let isBusy = false;
  const waiting: string[] = [];
  const answer = async (): Promise<void> => {
    while (settings !== null && waiting.length > 0) {
      process.send?.(pack(await run(waiting.splice(0, together(most)), settings)));
      await breathe();
    }
    isBusy = false;
  };
  process.once("disconnect", () => process.exit());
  process.on("message", (told: Told<W>) => {
    if ("settings" in told) {
      ({ settings, together: most } = told);
      return;
    }
    waiting.push(...told.paths);
    if (isBusy) return;
    isBusy = true;
    void answer();
  });
};
