import { spawn, type ChildProcess } from "node:child_process";
import { connect, type Socket } from "node:net";

/** The service as it ships, in a process of its own. */
export interface RunningService {
  readonly address: string;
  readonly port: number;
  readonly child: ChildProcess;
  /** All that it has logged. */
  log(): string;
  /** A figure of /metrics, by its name. */
  figure(name: string): Promise<number>;
  /** Waits until a figure is so. */
  until(name: string, wanted: number): Promise<void>;
  /** Opens a connection on which a test says what it likes. */
  connect(): Promise<Socket>;
  /** Sends the signal and waits for its end. Returns the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

const pause = (milliseconds: number): Promise<void> => new Promise((settle) => setTimeout(settle, milliseconds));

/** Starts `briefline serve` on a free port. */
export const startService = async (main: string, ...options: readonly string[]): Promise<RunningService> => {
  const words = [main, "serve", "--port", "0", "--no-config", "--lang", "en", ...options];
  const { PATH = "" } = process.env;
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "pipe"], env: { PATH } });
  const logged: Buffer[] = [];
  child.stderr.on("data", (chunk: Buffer) => logged.push(chunk));
  const log = (): string => Buffer.concat(logged).toString("utf8");
  const ended = new Promise<number | null>((settle) => child.once("close", settle));
  const address = await new Promise<string>((settle, refuse) => {
    child.stdout.once("data", (line: Buffer) => settle(/http:\S+/.exec(line.toString())?.[0] ?? ""));
    void ended.then(() => refuse(new Error(`The service has not started: ${log()}`)));
  });
  const figure = async (name: string): Promise<number> => {
    const text = await (await fetch(`${address}/metrics`)).text();
    return Number(new RegExp(`^${name} (\\S+)$`, "m").exec(text)?.[1]);
  };
  return {
    address,
    port: Number(new URL(address).port),
    child,
    log,
    figure,
    async until(name, wanted) {
      while ((await figure(name)) !== wanted) await pause(50);
    },
    connect: () =>
      new Promise((settle, refuse) => {
        const socket = connect(Number(new URL(address).port), "127.0.0.1", () => settle(socket));
        socket.on("error", refuse);
      }),
    async stop(signal = "SIGTERM") {
      child.kill(signal);
      return ended;
    },
  };
};

/** All that a connection brings until its other end closes it. */
export const everythingFrom = (socket: Socket): Promise<string> =>
  new Promise((settle) => {
    const chunks: Buffer[] = [];
    socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    socket.on("close", () => settle(Buffer.concat(chunks).toString("utf8")));
  });
