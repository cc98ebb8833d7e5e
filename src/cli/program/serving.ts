import type { Command } from "commander";
import { serve, type ServeOptions } from "../commands/serve";
import { type Finish, portNumber, positive, wholeNumber, withSettings } from "./options";

/** The command serve. */
export const addServing = (program: Command, finish: Finish): void => {
  const serveCommand = program
    .command("serve")
    .summary("answer over HTTP")
    .description("Answers over HTTP what check and gate answer, until it is told to stop. Keeps nothing.")
    .option("--host <address>", "where to listen", "127.0.0.1")
    .option("--port <number>", "0 for any that is free", portNumber, 8377)
    .option("--max-size <megabytes>", "the largest body that is taken", positive, 20)
    .option("--timeout <seconds>", "a check that takes longer is stopped", positive, 10)
    .option("--upload-timeout <seconds>", "how long a request may arrive, and wait", positive, 30)
    .option("--threads <number>", "checks at a time (default: all cores)", wholeNumber)
    .option("--waiting <number>", "requests that may wait besides", wholeNumber, 100)
    .option("--grace <seconds>", "how long running requests may take when it is stopped", positive, 10)
    .option("-q, --quiet", "log nothing")
    .action(async (options: ServeOptions) => finish(await serve(options)));
  withSettings(serveCommand);
};
