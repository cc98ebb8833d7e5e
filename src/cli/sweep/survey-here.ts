import { asTheyEnd } from "../judge/as-they-end";
import type { JudgeSettings } from "../judge/judge-file";
import { openPool, type PoolSize } from "../judge/open-pool";
import { broken, type Survey, type Surveyor } from "../judge/survey-file";

/** So many papers wait for each thread, that none is ever without work. */
const ahead = 8;

/** Judges on this machine, always in threads: what brings one down must not bring down the sweep. */
export const surveyHere = (settings: JudgeSettings, size: PoolSize): Surveyor =>
  async function* (tasks) {
    const pool = await openPool(settings, size);
    try {
      // The start of a thread is no part of the time that its first paper takes.
      await pool.start();
      yield* asTheyEnd(tasks, size.threads * ahead, async (task): Promise<Survey> => {
        try {
          return await pool.run(task);
        } catch (error) {
          return broken(task, error, settings, 1);
        }
      });
    } finally {
      await pool.close();
    }
  };
