import type { Briefing } from "../recognise/briefing";
import { byMeeting } from "../recognise/by-meeting";
import type { Circumstances } from "../rules/circumstances";
import { optionValues, type OptionValue } from "../rules/options";
import type { Report, Rule } from "../rules/rule";

/**
 * What a rule says of a paper: of one for several meetings, where it weighs what one of them has, for each in turn.
 * @param set the options that the profile sets
 */
export const reportsOf = (
  rule: Rule,
  briefing: Briefing,
  set: Readonly<Record<string, OptionValue>> | undefined,
  circumstances: Circumstances,
): readonly Report[] => {
  const options = optionValues(rule.options, set);
  if (rule.each === undefined || briefing.meetings.length === 1) return rule.check(briefing, options, circumstances);
  return byMeeting(briefing).flatMap((meeting) =>
    rule.check(meeting.briefing, options, circumstances).filter(({ at }) => at === null || meeting.isOwn(at.paragraph)),
  );
};
