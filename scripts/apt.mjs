/** What tests need of Debian and Ubuntu that npm does not bring. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Whether this system installs with apt-get. */
export const hasApt = () => existsSync("/usr/bin/apt-get");

/**
 * Runs apt-get as root, or through a sudo that asks nothing; says whether it worked.
 * @param {readonly string[]} packages
 */
export const installWithApt = (packages) => {
  const prefix = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const steps = [["update"], ["install", "-y", "--no-install-recommends", ...packages]];
  return steps.every((step) => {
    const [command = "", ...rest] = [...prefix, "apt-get", "-o", "DPkg::Lock::Timeout=300", ...step];
    const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    return spawnSync(command, rest, { stdio: "inherit", env: environment }).status === 0;
  });
};
