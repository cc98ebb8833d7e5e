import type { CheckResult } from "../../core";
import { describeNotice } from "../../core";
import { NoticeBar } from "../bars/notice-bar";
import { OutcomeBar } from "../bars/outcome-bar";
import { StateBars } from "../bars/state-bars";
import { usePane } from "../pane-context";
import { AdoptTip } from "./adopt-tip";
import { Findings } from "./findings";
import { Outline } from "./outline";
import { Summary } from "./summary";

/**
 * A rule that failed is said: a paper that could not be judged must never look like a clean one. So is what was left out
 * of the waivers.
 */
const Unjudged = ({ judged }: { readonly judged: CheckResult }) => {
  const { language, say } = usePane();
  return judged.notices.map((notice) => (
    <NoticeBar key={`${notice.code}/${notice.detail}`} tone="warning">
      {notice.code === "could-not-judge" && <strong>{say("count.unsure")} </strong>}
      {describeNotice(notice, language)}
    </NoticeBar>
  ));
};

/** A document that is read as a briefing. */
export const OpenBriefing = ({ judged }: { readonly judged: CheckResult }) => (
  <>
    <Summary judged={judged} />
    <main>
      <StateBars />
      <Unjudged judged={judged} />
      <Outline briefing={judged.briefing} findings={judged.findings} />
      <Findings briefing={judged.briefing} findings={judged.findings} fallen={judged.fallen} />
      {judged.briefing.kind === "briefing" && <AdoptTip briefing={judged.briefing} />}
    </main>
    <OutcomeBar />
  </>
);
