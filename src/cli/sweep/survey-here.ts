import { inOrder } from "../judge/in-order";
import type { JudgeSettings } from "../judge/judge-file";
import { openPool } from "../judge/open-pool";
import { broken, type Survey } from "../judge/survey-file";
import type { Surveyor } from "./sweep-papers";

/** So many papers wait for each thread, that none is ever without work. */
const ahead = 8;

/** Judges on this machine, always in threads: what brings one down must not bring down the sweep. */
export const surveyHere = (settings: JudgeSettings, threads: number): Surveyor =>
  async function* (tasks) {
    const pool = await openPool("surveyInWorker", settings, threads);
    try {
      yield* inOrder(tasks, threads * ahead, async (task): Promise<Survey> => {
        try {
          return await pool.run(task);
        } catch (error) {
          return broken(task, error, settings);
        }
      });
    } finally {
      await pool.close();
    }
  };
