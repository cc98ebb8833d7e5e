import type { DocumentPort } from "../../src/core";
import type { ApiLevel } from "../../src/playground/host/engine/api-level";
import { openWordHost, type WordHost, type WordHostOptions } from "../../src/playground/host/word-host";
import { openWordPort } from "../../src/word/open-word-port";
import { openOfficePage, type OfficePage } from "./office-page";

/** The port of `src/word` in a page with Microsoft's office.js, over our host. */
export interface WordPage {
  readonly host: WordHost;
  readonly port: DocumentPort;
}

let open: OfficePage | null = null;

/** Closes the page that is open; one at a time has the globals that office.js makes. */
export const closeWordPage = (): void => {
  open?.close();
  open = null;
};

export const hostOver = (
  bytes: Uint8Array,
  options: Partial<WordHostOptions> & { readonly level: ApiLevel },
): WordHost => {
  const host = openWordHost(bytes, {
    locale: "en-US",
    theme: "light",
    readOnly: false,
    documentUrl: "https://localhost/briefing.docx",
    ...options,
  });
  if (!host.ok) throw new Error(`${host.problem.code} ${host.problem.detail}`);
  return host.value;
};

/** Opens the page over a host and closes the one before. */
export const openWordPage = async (host: WordHost): Promise<WordPage> => {
  closeWordPage();
  open = await openOfficePage(host);
  const { DOMParser, XMLSerializer } = open.window;
  Object.assign(globalThis, { Office: open.Office, Word: open.Word, DOMParser, XMLSerializer });
  return { host, port: openWordPort() };
};
