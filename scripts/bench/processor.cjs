/** Loaded before a program that is measured: tells on its fourth stream what processor all its threads took. */
const { writeSync } = require("node:fs");

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, String((user + system) / 1000));
});
