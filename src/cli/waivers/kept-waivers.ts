import {
  parseWaivers,
  waiversProperty,
  type CheckResult,
  type Finding,
  type Waiver,
  type WaiverFall,
} from "../../core";

/** A waiver that a document keeps, and what has become of it; `gone` where what it was given for is found no more. */
export interface KeptWaiver {
  readonly waiver: Waiver;
  readonly state: "holds" | WaiverFall | "gone";
  readonly finding: Finding | null;
}

/** Every waiver that a judged document keeps, in the order in which they were given. */
export const keptWaivers = ({ briefing, findings, fallen }: CheckResult): readonly KeptWaiver[] => {
  const { waivers } = parseWaivers(briefing.model.properties[waiversProperty] ?? null);
  return waivers.map((waiver) => {
    const isIt = (other: Waiver | null): boolean => other?.fingerprint === waiver.fingerprint;
    const held = findings.find(({ waived }) => isIt(waived));
    if (held) return { waiver, state: "holds", finding: held };
    const fell = fallen.find((one) => isIt(one.waiver));
    return fell ? { waiver, state: fell.why, finding: fell.finding } : { waiver, state: "gone", finding: null };
  });
};
