import { ThemeProvider } from "@fluentui/react";
import { useEffect, useRef } from "react";
import { OpenBriefing } from "./briefing/open-briefing";
import { useKeptFocus } from "./focus/kept-focus";
import { Icon } from "./icons/icon";
import { NewBriefing } from "./new-briefing/new-briefing";
import { OtherDocument } from "./other-document";
import { PaneContext, usePane, useSession, type PaneServices } from "./pane-context";
import { showShade } from "./show-shade";
import { themes, type Shade } from "./theme";
import { Unread } from "./unread";

const View = () => {
  const { judged } = useSession().phase;
  if (judged === null) return <Unread />;
  switch (judged.briefing.kind) {
    case "empty":
      return <NewBriefing model={judged.briefing.model} />;
    case "decisionNote":
    case "other":
      return <OtherDocument judged={judged} />;
    case "briefing":
      return <OpenBriefing judged={judged} />;
  }
};

const OpenDocument = () => {
  const { say } = usePane();
  const container = useRef<HTMLDivElement>(null);
  useKeptFocus(container);
  return (
    <div className="document" ref={container}>
      <View />
      <footer>
        <Icon name="lock" size={14} />
        {say("pane.privacy")}
      </footer>
    </div>
  );
};

interface PaneProps {
  readonly services: PaneServices;
  readonly shade: Shade;
}

/** The pane over an open document, whatever holds it. */
export const Pane = ({ services, shade }: PaneProps) => {
  useEffect(() => {
    showShade(shade, services.language);
  }, [shade, services.language]);
  return (
    <ThemeProvider theme={themes[shade]} applyTo="none">
      <PaneContext.Provider value={services}>
        <OpenDocument />
      </PaneContext.Provider>
    </ThemeProvider>
  );
};
