import { gather } from "../../document/gather";
import { leastOf } from "../../profile/occurs";
import type { Briefing } from "../../recognise/briefing";
import { countOf } from "../../skeleton/insert-section";
import { reportAbsence, reportMissing } from "../report-missing";
import { defineRule, type Report } from "../rule";

/** Sections that are there, but not as often as the profile wants them at least. */
const tooFew = (briefing: Briefing): readonly Report<"tooFew">[] =>
  gather(briefing.profile.sections, (spec) => {
    const least = leastOf(spec);
    const count = least > 1 ? countOf(spec, briefing) : 0;
    const data = { section: spec.key, count, least };
    return count > 0 && count < least ? [reportAbsence("tooFew", data, spec, briefing)] : [];
  });

/**
 * Every section that the profile requires is in the paper, as often as it wants it. The two lines at the top have rules
 * of their own.
 */
export const missingSection = defineRule({
  id: "missing-section",
  family: "structure",
  severity: "error",
  messages: ["missing", "tooFew"],
  check: (briefing) => [
    ...briefing.missing
      .filter(({ content }) => content !== "line" && content !== "dateLine")
      .map((spec) => reportMissing(spec, briefing)),
    ...tooFew(briefing),
  ],
});
