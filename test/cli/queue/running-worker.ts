import { spawn, type ChildProcess } from "node:child_process";

/** `briefline worker` as it ships, in a process of its own. */
export interface RunningWorker {
  /** All that it has said. */
  said(): string;
  /** Waits until it has said this. Throws where it ends before. */
  says(words: string): Promise<void>;
  kill(signal: NodeJS.Signals): void;
  /** Comes with the exit code, null for a worker that was killed. */
  readonly ended: Promise<number | null>;
}

/** What a call begins with: the program, the folder that is shared and the address of the queue. */
export interface WorkerCall {
  readonly main: string;
  readonly folder: string;
  readonly address: string;
  readonly options?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts one. English, unless a test says otherwise. */
export const startWorker = ({ main, folder, address, options = [], environment }: WorkerCall): RunningWorker => {
  const { PATH = "" } = process.env;
  const child: ChildProcess = spawn(process.execPath, [main, "worker", folder, "--queue", address, ...options], {
    env: { PATH, LC_ALL: "en_GB.UTF-8", ...environment },
  });
  const chunks: Buffer[] = [];
  let tell = (): void => undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      tell();
    });
  }
  const said = (): string => Buffer.concat(chunks).toString("utf8");
  const ended = new Promise<number | null>((settle) => child.once("close", settle));
  return {
    said,
    ended,
    kill: (signal) => void child.kill(signal),
    says: (words) =>
      new Promise((settle, refuse) => {
        const look = (): void => {
          if (said().includes(words)) settle();
        };
        tell = look;
        look();
        void ended.then(() => refuse(new Error(`The worker has ended: ${said()}`)));
      }),
  };
};
