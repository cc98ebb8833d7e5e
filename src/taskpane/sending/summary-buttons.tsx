import { DefaultButton } from "@fluentui/react";
import { useState } from "react";
import { momentHere } from "../../app/moment-here";
import { onePage, onePageHtml, onePageText, type Readiness } from "../../core";
import { usePane } from "../pane-context";
import { copyPage, printPage, savePage } from "./hand-over";

/** "Briefing.docx" gives "Briefing - check.html". */
const fileNameFor = (document: string | null, ending: string): string =>
  `${(document ?? "briefing").replace(/\.[^.]*$/, "")} - ${ending}.html`;

/** One page about the paper, to be copied, printed or kept. */
export const SummaryButtons = ({ readiness }: { readonly readiness: Readiness }) => {
  const { say, language } = usePane();
  const [said, setSaid] = useState("");
  const page = () => onePage(readiness, { language, at: momentHere(new Date()) });
  const copy = (): void => {
    const made = page();
    setSaid(say(copyPage(onePageHtml(made), onePageText(made)) ? "sending.copied" : "sending.notCopied"));
  };
  const print = (): void => {
    setSaid(say("sending.printing"));
    printPage(onePageHtml(page()));
  };
  const save = (): void => {
    const name = fileNameFor(readiness.result.circumstances.fileName, say("sending.fileName"));
    savePage(onePageHtml(page()), name);
    setSaid(say("sending.saved", { name }));
  };
  return (
    <section className="one-page" aria-labelledby="one-page-heading">
      <h2 id="one-page-heading">{say("sending.onePage")}</h2>
      <p className="aside">{say("sending.onePageBody")}</p>
      <div className="one-page-buttons">
        <DefaultButton text={say("sending.copy")} onClick={copy} />
        <DefaultButton text={say("sending.print")} onClick={print} />
        <DefaultButton text={say("sending.save")} onClick={save} />
      </div>
      <p className="aside" role="status">
        {said}
      </p>
    </section>
  );
};
