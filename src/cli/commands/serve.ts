import { CallError } from "../call-error";
import { exitCodes, type ExitCode } from "../exit-code";
import { writeError, writeOut } from "../output";
import { megabytes, type Limits } from "../serve/limits";
import { settle, type SharedOptions } from "../settings/settings";
import { systemReason } from "../words/say-in";

export interface ServeOptions extends SharedOptions {
  readonly host: string;
  readonly port: number;
  readonly maxSize: number;
  readonly timeout: number;
  readonly uploadTimeout: number;
  readonly threads?: number;
  readonly waiting: number;
  readonly grace: number;
  readonly quiet?: boolean;
}

const limitsOf = (options: ServeOptions): Limits => ({
  largestBody: megabytes(options.maxSize),
  longestCheck: options.timeout * 1000,
  longestUpload: options.uploadTimeout * 1000,
  threads: options.threads ?? process.getBuiltinModule("node:os").availableParallelism(),
  waiting: options.waiting,
  grace: options.grace * 1000,
});

/** A line of JSON on standard error, as what collects logs expects it. */
const writeLog = (line: Readonly<Record<string, string | number>>): void =>
  writeError(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`);

/** Comes when the service is to stop: by a service manager, or by Ctrl+C. */
const toldToStop = (): Promise<void> =>
  new Promise((settle) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => settle());
  });

/** `briefline serve`: answers over HTTP what `check` and `gate` answer, until it is told to stop. */
export const serve = async (options: ServeOptions): Promise<ExitCode> => {
  const { profiles, language } = settle(options);
  const { startService } = await import("../serve/service");
  const log = options.quiet ? () => undefined : writeLog;
  const { host, port } = options;
  const starting = startService({ profiles, language, limits: limitsOf(options), host, port, log });
  const service = await starting.catch((error: unknown) => {
    throw new CallError(`Briefline cannot listen on ${host}, port ${port}: ${systemReason(error, "en")}.`);
  });
  writeOut(`Briefline listens on ${service.address}\n`);
  await toldToStop();
  await service.stop();
  return exitCodes.clean;
};
