import type { Profile } from "../core";
import { shippedIdentity, shippedProfile } from "./shipped-profiles";

/**
 * A profile that comes with Briefline, read when somebody looks further into it than who it is: most papers are judged by
 * the first of many, and reading the others takes longer than judging one.
 * @param name one of `shippedNames`
 */
export const lateProfile = (name: string): Profile => {
  const whole = (): Profile => {
    const parsed = shippedProfile(name);
    if (!parsed?.ok) throw new Error(`The profile "${name}" that Briefline brings is broken.`);
    return parsed.value;
  };
  return {
    ...shippedIdentity(name),
    get names() {
      return whole().names;
    },
    get sections() {
      return whole().sections;
    },
    get fields() {
      return whole().fields;
    },
    get titleLines() {
      return whole().titleLines;
    },
    get sideLabels() {
      return whole().sideLabels;
    },
    get rules() {
      return whole().rules;
    },
    get send() {
      return whole().send;
    },
    get look() {
      return whole().look;
    },
  };
};
