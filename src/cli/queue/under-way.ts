import type { Job } from "bullmq";
import type { JudgeSettings } from "../judge/judge-file";
import type { Survey, SurveyTask } from "../judge/survey-file";
import { jobIdOf, type PaperJob } from "./paper-job";
import { placeOf } from "./places";
import type { RunQueue } from "./run-queue";
import { completedSurvey, failedSurvey } from "./survey-of-job";

/** So many papers are in the queue at most, answers that wait included: an archive of a million goes in by portions. */
const most = 2000;

/** So many go in or come out at a time. */
const portion = 200;

/** The papers that are with the workers: each until its one answer has come. */
export class UnderWay {
  readonly #tasks = new Map<string, SurveyTask>();
  readonly #queue: RunQueue;
  readonly #root: string;
  readonly #settings: JudgeSettings;

  /** @param root the folder that the workers share */
  constructor(queue: RunQueue, root: string, settings: JudgeSettings) {
    this.#queue = queue;
    this.#root = root;
    this.#settings = settings;
  }

  get count(): number {
    return this.#tasks.size;
  }

  /** Puts more papers into the queue, as far as there is room. Says whether there may be others. */
  async fill(tasks: AsyncIterator<SurveyTask>): Promise<boolean> {
    const jobs: PaperJob[] = [];
    let hasMore = true;
    while (hasMore && jobs.length < portion && this.#tasks.size < most) {
      const next = await tasks.next();
      hasMore = next.done !== true;
      if (!next.done) jobs.push(this.#take(next.value));
    }
    if (jobs.length > 0) await this.#queue.add(jobs);
    return hasMore;
  }

  #jobFor({ path, ...task }: SurveyTask): PaperJob {
    return { ...task, place: placeOf(this.#root, path) };
  }

  #take(task: SurveyTask): PaperJob {
    const job = this.#jobFor(task);
    this.#tasks.set(jobIdOf(job), task);
    return job;
  }

  /** Puts everything in again: what a server has lost when it was started anew. What it has not lost stays as it is. */
  async putBack(): Promise<void> {
    const jobs = [...this.#tasks.values()].map((task) => this.#jobFor(task));
    while (jobs.length > 0) await this.#queue.add(jobs.splice(0, portion));
  }

  /** The answers that have come. They are taken out of the queue when the last of them was taken over. */
  async *answers(): AsyncGenerator<Survey> {
    const { completed, failed } = await this.#queue.ended(portion);
    for (const job of completed) yield* this.#answer(job, completedSurvey);
    for (const job of failed) yield* this.#answer(job, failedSurvey);
    await this.#queue.remove([...completed, ...failed]);
  }

  *#answer(job: Job, read: typeof completedSurvey): Generator<Survey> {
    const id = job.id ?? "";
    const task = this.#tasks.get(id);
    // A second answer for one paper is none.
    if (task === undefined || !this.#tasks.delete(id)) return;
    yield read(task, job, this.#settings);
  }
}
