import type { Finding, Fix } from "../core";

/**
 * The repairs that "Repair all" will come to: the first safe one of every finding. Two that collide are both in the
 * list, since they are done one after the other.
 */
export const safeRepairs = (findings: readonly Finding[]): readonly Fix[] =>
  findings.flatMap(({ fixes, waived }) => (waived ? [] : (fixes.find(({ safety }) => safety === "safe") ?? [])));
