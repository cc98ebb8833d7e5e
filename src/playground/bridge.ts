import { functionsWhenReady } from "./functions-when-ready";
import type { BridgedHost } from "./host/common-api/bridged-host";
import { installLateApi } from "./host/transports/late-api";
import { installNativeBridge } from "./host/transports/native-bridge";

declare global {
  interface Window {
    /** Where a page of the add-in, in its frame, finds its Word. */
    brieflineHost?: BridgedHost;
  }
}

type PageWithOffice = Parameters<typeof installLateApi>[0] & {
  readonly Office: {
    onReady(callback: () => void): unknown;
    readonly actions: { associate: (name: string, action: unknown) => void };
  };
};

const hasOffice = (page: object): page is PageWithOffice => "Office" in page;

/** Resolves when the page has named the first of its functions, in a task after that: it names all in one. */
const firstFunction = ({ Office }: PageWithOffice): Promise<void> =>
  new Promise((done) => {
    const { associate } = Office.actions;
    Office.actions.associate = (name, action) => {
      associate(name, action);
      setTimeout(done);
    };
  });

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
        done(firstFunction(page));
      });
    },
    { once: true },
  );
});
window.addEventListener("pagehide", installNativeBridge(page, functionsWhenReady(host, ready)));
