/**
 * The server of queues that tests and figures of `briefline sweep --queue` run with: a redis-server that is there already.
 * `node scripts/redis.mjs --install` installs it on Debian and Ubuntu where there is none.
 */
import { spawnSync } from "node:child_process";
import { hasApt, installWithApt } from "./apt.mjs";

const program = "redis-server";

/** What it says of its version; null where there is none. */
const found = () => {
  const { status, stdout } = spawnSync(program, ["--version"], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
};

/** Finds it or installs it; throws an error whose message says what to do. */
const ensure = () => {
  const there = found();
  if (there !== null) return there;
  if (hasApt()) {
    process.stdout.write("No redis-server found. Installing it with apt-get ...\n");
    const installed = installWithApt([program]) ? found() : null;
    if (installed !== null) return installed;
    throw new Error("apt-get could not install redis-server. As root: apt-get update && apt-get install redis-server");
  }
  throw new Error("No redis-server found. Install Redis so that redis-server can be called, and try again.");
};

try {
  const version = process.argv.includes("--install") ? ensure() : found();
  if (version === null) throw new Error("No redis-server found. Install it: node scripts/redis.mjs --install");
  process.stdout.write(`${version}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
