import { DefaultButton } from "@fluentui/react";
import { useEffect, useState } from "react";
import { describeNotice, type CheckResult, type NoticeCode } from "../../core";
import { NoticeBar } from "../bars/notice-bar";
import { OutcomeBar } from "../bars/outcome-bar";
import { StateBars } from "../bars/state-bars";
import { usePane } from "../pane-context";
import { SendingPage } from "../sending/sending-page";
import { useReadyToSend } from "../sending/use-ready-to-send";
import { AdoptTip } from "./adopt-tip";
import { Findings } from "./findings";
import { MoveBar } from "./move-bar";
import { Outline } from "./outline";
import { Summary } from "./summary";

/** Nothing is wrong with the paper or with us: it is only good to know. */
const quiet: ReadonlySet<NoticeCode> = new Set<NoticeCode>(["made-with-other", "made-with-other-version"]);

/**
 * A rule that failed is said: a paper that could not be judged must never look like a clean one. So is what was left out
 * of the waivers.
 */
const Unjudged = ({ judged }: { readonly judged: CheckResult }) => {
  const { language, say } = usePane();
  const said = judged.notices.filter(({ code }) => code !== "newer-profile");
  return said.map((notice) => (
    <NoticeBar key={`${notice.code}/${notice.detail}`} tone={quiet.has(notice.code) ? "info" : "warning"}>
      {notice.code === "could-not-judge" && <strong>{say("count.unsure")} </strong>}
      {describeNotice(notice, language)}
    </NoticeBar>
  ));
};

/** The way to the page about sending, at the foot of everything. */
const SendButton = ({ go }: { readonly go: () => void }) => {
  const { say } = usePane();
  return (
    <div className="send">
      <DefaultButton text={say("sending.ask")} onClick={go} />
    </div>
  );
};

/** A document that is read as a briefing: what there is to do, or whether it may leave. */
export const OpenBriefing = ({ judged }: { readonly judged: CheckResult }) => {
  const { opensAt } = usePane();
  const readyToSend = useReadyToSend();
  const [isSending, setSending] = useState(opensAt === "sending");
  // The button stands at the foot, the answer at the top.
  useEffect(() => {
    document.documentElement.scrollTop = 0;
  }, [isSending]);
  const ask = (): void => {
    setSending(true);
    readyToSend();
  };
  if (isSending) return <SendingPage judged={judged} leave={() => setSending(false)} />;
  return (
    <>
      <Summary judged={judged} />
      <main>
        <StateBars />
        <Unjudged judged={judged} />
        <MoveBar judged={judged} />
        <Outline briefing={judged.briefing} findings={judged.findings} />
        <Findings briefing={judged.briefing} findings={judged.findings} fallen={judged.fallen} />
        <SendButton go={ask} />
        {judged.briefing.kind === "briefing" && <AdoptTip briefing={judged.briefing} />}
      </main>
      <OutcomeBar />
    </>
  );
};
