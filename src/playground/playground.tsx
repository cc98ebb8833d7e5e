import { MessageBar, MessageBarType, ThemeProvider } from "@fluentui/react";
import { useEffect, useState, useSyncExternalStore } from "react";
import { describeProblem } from "../core";
import { Desk } from "./desk/desk";
import { openWanted, type Wanted } from "./desk/open-wanted";
import { AddIn } from "./page/add-in";
import { DiscardDialog } from "./page/discard-dialog";
import { DropArea } from "./page/drop-area";
import { FileButtons } from "./page/file-buttons";
import { MailWindow } from "./page/mail-window";
import { useRegionKeys } from "./page/region-keys";
import { Ribbon } from "./page/ribbon";
import type { RibbonButton } from "./page/ribbon-buttons";
import { languageOf, SettingsMenu } from "./page/settings-menu";
import { themes } from "./page/theme";
import { TitleBar } from "./page/title-bar";
import { PaperView } from "./paper/paper-view";
import { speak } from "./text/say";

const desk = new Desk({ level: "1.9", locale: navigator.language, theme: "light", readOnly: false });

/** What Word shows in the pane when it opens with a document. */
const firstPage = "/taskpane.html";

/** Word in a browser tab: a document, the add-in beside it, and the ribbon above. */
export const Playground = () => {
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  const [asked, setAsked] = useState<Wanted | null>(null);
  const [isPaneOpen, setPaneOpen] = useState(true);
  const [shown, setShown] = useState({ session: 0, page: firstPage });
  const [isMailOpen, setMailOpen] = useState(false);
  const { settings, door } = state;
  const language = languageOf(settings.locale);
  const say = speak(language);

  const open = (wanted: Wanted): void => {
    setAsked(null);
    void openWanted(desk, wanted, language);
  };
  const want = (wanted: Wanted): void => (state.changed ? setAsked(wanted) : open(wanted));
  const press = ({ command, page }: RibbonButton): void => {
    if (command !== null) {
      void desk.press(command);
      return;
    }
    setShown({ session: state.session, page: page ?? firstPage });
    setPaneOpen(true);
  };

  useRegionKeys(desk.focusPaper);
  useEffect(() => {
    void openWanted(desk, { kind: "empty" }, languageOf(navigator.language));
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = settings.theme;
    document.title = `${state.name}.docx – ${say("page.title")}`;
  });
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (desk.state().changed) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, []);

  const problem = state.problem && describeProblem(state.problem, language);
  return (
    <ThemeProvider theme={themes[settings.theme]} className="window">
      <DropArea label={say("file.drop")} onDrop={(file) => want({ kind: "file", file })}>
        <TitleBar desk={desk} state={state} say={say} />
        <div className="ribbons">
          <FileButtons desk={desk} state={state} say={say} onWanted={want} onMail={() => setMailOpen(true)} />
          <Ribbon language={language} label={say("ribbon.label")} onPress={press} />
          <SettingsMenu settings={settings} say={say} onChange={(change) => void desk.configure(change)} />
        </div>
        {problem && (
          <MessageBar
            messageBarType={MessageBarType.error}
            dismissButtonAriaLabel={say("problem.dismiss")}
            onDismiss={desk.dismiss}
          >
            {problem.what} {problem.next} {say("problem.kept", { name: state.name })}
          </MessageBar>
        )}
        <div className="halves">
          <PaperView
            desk={desk}
            language={language}
            dark={settings.theme !== "light"}
            readOnly={settings.readOnly}
            label={say("page.document")}
          />
          {door && (
            <AddIn
              door={door}
              session={state.session}
              say={say}
              page={shown.session === state.session ? shown.page : firstPage}
              isOpen={isPaneOpen}
              onClose={() => setPaneOpen(false)}
            />
          )}
        </div>
      </DropArea>
      {isMailOpen && (
        <MailWindow
          locale={settings.locale}
          say={say}
          name={`${state.name}.docx`}
          copy={() => desk.copy()}
          onClose={() => setMailOpen(false)}
        />
      )}
      {asked && (
        <DiscardDialog name={state.name} say={say} onDiscard={() => open(asked)} onKeep={() => setAsked(null)} />
      )}
    </ThemeProvider>
  );
};
