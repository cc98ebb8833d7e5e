import { DefaultButton, IconButton, Modal, PrimaryButton } from "@fluentui/react";
import { useId, useRef, useState, useSyncExternalStore } from "react";
import { readFile } from "../desk/files";
import { OpenMail } from "../outlook/open-mail";
import { mailboxLevels } from "../outlook/outlook-host";
import type { Say } from "../text/say";
import { MailAlert } from "./mail-alert";

interface MailWindowProps {
  readonly locale: string;
  readonly say: Say;
  /** The document's file name. */
  readonly name: string;
  readonly copy: () => Promise<Uint8Array>;
  readonly onClose: () => void;
}

/** A small Outlook: the document attached to a mail, and the add-in for mail as it ships. */
export const MailWindow = ({ locale, say, name, copy, onClose }: MailWindowProps) => {
  const [mail] = useState(() => {
    const written = new OpenMail(locale);
    void copy().then((bytes) => written.attach(name, bytes));
    return written;
  });
  const state = useSyncExternalStore(mail.subscribe, mail.state);
  const chooser = useRef<HTMLInputElement>(null);
  const id = useId();
  const attachDocument = (): void => void copy().then((bytes) => mail.attach(name, bytes));
  const attachFile = async (file: File): Promise<void> => {
    const bytes = await readFile(file);
    if (bytes.ok) await mail.attach(file.name, bytes.value);
  };
  const { files, notice, phase, alert, isPaneOpen, level } = state;
  return (
    <Modal isOpen onDismiss={onClose} isBlocking isAlert={false} titleAriaId={`${id}-title`} containerClassName="mail">
      <header className="mail-title">
        <h2 id={`${id}-title`}>{say("mail.title")}</h2>
        <label>
          {say("mail.level")}{" "}
          <select value={level} onChange={({ target }) => mail.change({ level: levelNamed(target.value) })}>
            {mailboxLevels.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
        <IconButton iconProps={{ iconName: "Cancel" }} ariaLabel={say("mail.close")} onClick={onClose} />
      </header>
      <div className="mail-halves">
        <div className="mail-form">
          {notice !== null && (
            <p className="mail-notice" role="status">
              <img src="/assets/icons/mark-16.png" alt="" width={16} height={16} /> {notice}
            </p>
          )}
          <label htmlFor={`${id}-to`}>{say("mail.to")}</label>
          <input id={`${id}-to`} value={state.to} onChange={({ target }) => mail.change({ to: target.value })} />
          <p className="mail-label">{say("mail.attachments")}</p>
          <ul className="mail-files">
            {files.map((file) => (
              <li key={file.id}>
                {file.name}
                <IconButton
                  iconProps={{ iconName: "Cancel" }}
                  ariaLabel={say("mail.remove", { name: file.name })}
                  onClick={() => void mail.detach(file.id)}
                />
              </li>
            ))}
          </ul>
          <div className="mail-buttons">
            <DefaultButton text={say("mail.attachDocument")} onClick={attachDocument} />
            <DefaultButton text={say("mail.attachFile")} onClick={() => chooser.current?.click()} />
            <DefaultButton text={say("mail.pane")} onClick={() => mail.openPane()} />
          </div>
          <input
            ref={chooser}
            type="file"
            hidden
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) void attachFile(file);
              currentTarget.value = "";
            }}
          />
          <footer className="mail-foot">
            <PrimaryButton text={say("mail.send")} disabled={phase !== "writing"} onClick={() => void mail.send()} />
            <p role="status">{phase === "writing" ? "" : say(`mail.${phase}`)}</p>
          </footer>
          <p className="mail-hint">{say("mail.hint")}</p>
        </div>
        {isPaneOpen && (
          <aside className="mail-pane">
            <div className="pane-title">
              <h3>Briefline</h3>
              <IconButton
                iconProps={{ iconName: "Cancel" }}
                ariaLabel={say("page.closePane")}
                onClick={() => mail.change({ isPaneOpen: false })}
              />
            </div>
            <iframe key={state.paneNumber} src="/add-in/mailpane.html" title={say("mail.paneTitle")} />
          </aside>
        )}
      </div>
      {alert && <MailAlert alert={alert} say={say} onAnswer={(answer) => mail.answer(answer)} />}
    </Modal>
  );
};

const levelNamed = (name: string) => mailboxLevels.find((level) => level === name) ?? "1.15";
