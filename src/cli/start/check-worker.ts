import { loadCheck } from "./load-program";

/** What a thread of `briefline check` can be asked to do. */
export const { judgeInWorker, readyInWorker } = loadCheck(null);
