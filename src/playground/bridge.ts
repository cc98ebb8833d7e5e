import type { BridgedHost } from "./host/common-api/bridged-host";
import { functionsWhenReady } from "./functions-when-ready";
import { installLateApi } from "./host/transports/late-api";
import { installNativeBridge } from "./host/transports/native-bridge";

declare global {
  interface Window {
    /** Where a page of the add-in, in its frame, finds its Word. */
    brieflineHost?: BridgedHost;
  }
}

type PageWithOffice = Parameters<typeof installLateApi>[0] & {
  readonly Office: { onReady(callback: () => void): unknown };
};

const hasOffice = (page: object): page is PageWithOffice => "Office" in page;

const page: object = window;
const host = window.parent.brieflineHost;
if (!host) throw new Error("This page belongs beside the playground's document.");

const ready = new Promise<void>((done) => {
  // Between office.js and the add-in's own script, which is deferred: what is new must be there when that one starts.
  document.addEventListener(
    "readystatechange",
    () => {
      if (!hasOffice(page)) return;
      page.Office.onReady(() => {
        installLateApi(page);
        setTimeout(done);
      });
    },
    { once: true },
  );
});
const hasFunctions = window.location.pathname.endsWith("/commands.html");
window.addEventListener("pagehide", installNativeBridge(page, functionsWhenReady(host, hasFunctions ? ready : null)));
