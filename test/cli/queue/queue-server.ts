import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A server of queues of its own for a test file: Debian's redis-server, which keeps nothing on a disk. */
export interface QueueServer {
  readonly port: number;
  readonly address: string;
  /** Ends it and starts it anew at the same port: it has forgotten everything. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const program = "redis-server";

const freePort = (): Promise<number> =>
  new Promise((settle, refuse) => {
    const server = createServer();
    server.on("error", refuse);
    server.listen(0, "127.0.0.1", () => {
      const found = server.address();
      server.close(() => settle(typeof found === "object" && found !== null ? found.port : 0));
    });
  });

const pause = (milliseconds: number): Promise<void> => new Promise((settle) => setTimeout(settle, milliseconds));

/** Whether something at a port speaks as Redis does: it may ask for a password, but no longer be loading. */
const answers = (port: number): Promise<boolean> =>
  new Promise((settle) => {
    const socket = connect(port, "127.0.0.1", () => socket.write("PING\r\n"));
    socket.once("data", (answer: Buffer) => {
      settle(/^(?:\+PONG|-NOAUTH)/.test(answer.toString()));
      socket.destroy();
    });
    socket.once("error", () => settle(false));
    socket.once("close", () => settle(false));
  });

/** Starts one at a port; null where it has ended at once, because somebody else was quicker to take the port. */
const startAt = async (port: number, folder: string, options: readonly string[]): Promise<ChildProcess | null> => {
  const words = ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, "--save", "", "--appendonly", "no"];
  const child = spawn(program, [...words, ...options], { stdio: "ignore" });
  const state = { hasEnded: false };
  const end = (): void => void (state.hasEnded = true);
  child.once("error", end);
  child.once("exit", end);
  while (!state.hasEnded) {
    if (await answers(port)) return child;
    await pause(20);
  }
  return null;
};

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((settle) => {
    if (child.exitCode !== null || child.signalCode !== null) settle();
    else child.once("exit", () => settle());
  });

/** Starts a server at a free port. Throws where there is no redis-server: these tests are never left out. */
export const startQueueServer = async (...options: readonly string[]): Promise<QueueServer> => {
  if (spawnSync(program, ["--version"]).status !== 0) {
    throw new Error("These tests need redis-server. Install it: node scripts/redis.mjs --install");
  }
  const folder = mkdtempSync(join(tmpdir(), "briefline-queue-"));
  let port = 0;
  let child: ChildProcess | null = null;
  for (let tries = 0; child === null && tries < 20; tries += 1) {
    port = await freePort();
    child = await startAt(port, folder, options);
  }
  const stopChild = async (): Promise<void> => {
    if (child === null) return;
    child.kill("SIGKILL");
    await ended(child);
    child = null;
  };
  if (child === null) throw new Error(`${program} does not start.`);
  return {
    port,
    address: `redis://127.0.0.1:${port}`,
    async restart() {
      await stopChild();
      for (let tries = 0; child === null && tries < 20; tries += 1) child = await startAt(port, folder, options);
      if (child === null) throw new Error(`${program} does not start again.`);
    },
    async stop() {
      await stopChild();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
