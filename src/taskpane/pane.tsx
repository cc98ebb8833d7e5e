import { ThemeProvider } from "@fluentui/react";
import { useEffect, useMemo, useRef, useSyncExternalStore, type ReactNode } from "react";
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
  const { kind } = judged.briefing;
  switch (kind) {
    case "empty":
      return <NewBriefing model={judged.briefing.model} />;
    case "decisionNote":
    case "unsure":
    case "other":
      return <OtherDocument judged={judged} kind={kind} />;
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

/** A paper that is moved to another profile is shown by that one. */
const PaperContext = ({ services, children }: { readonly services: PaneServices; readonly children: ReactNode }) => {
  const { session, profiles } = services;
  const { judged } = useSyncExternalStore(session.subscribe, session.state).phase;
  const profile = judged?.briefing.profile ?? profiles[0];
  const value = useMemo(() => ({ ...services, profile }), [services, profile]);
  return <PaneContext.Provider value={value}>{children}</PaneContext.Provider>;
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
      <PaperContext services={services}>
        <OpenDocument />
      </PaperContext>
    </ThemeProvider>
  );
};
