/** Loaded before a program that is measured, and all that it starts: each tells at its end what processor it took. */
const { appendFileSync } = require("node:fs");

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  appendFileSync(process.env.BENCH_PROCESSOR ?? "", `${(user + system) / 1000}\n`);
});
