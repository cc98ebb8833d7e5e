import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type DOMWindow, JSDOM, ResourceLoader, VirtualConsole } from "jsdom";
import type { BridgedHost } from "../../src/playground/host/common-api/bridged-host";
import { installLateApi } from "../../src/playground/host/transports/late-api";
import { installNativeBridge } from "../../src/playground/host/transports/native-bridge";

const address = "http://localhost/office-js/";
const folder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** Takes what the page asks for from Microsoft's package; nothing comes from elsewhere. */
class FromPackage extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    if (!url.startsWith(address)) throw new Error(`The page asked for ${url}`);
    const file: ReturnType<ResourceLoader["fetch"]> = Object.assign(
      Promise.resolve(readFileSync(join(folder, new URL(url).pathname.slice("/office-js/".length)))),
      { abort: () => undefined },
    );
    return file;
  }
}

/** A page of an add-in in which Microsoft's own office.js runs. */
export interface OfficePage {
  readonly window: DOMWindow;
  readonly Office: typeof Office;
  readonly Word: typeof Word;
  close(): void;
}

interface OfficeWindow {
  readonly Office: typeof Office;
  readonly Word: typeof Word;
}

const isOfficeWindow = (window: object): window is OfficeWindow => "Office" in window;

/**
 * Opens a page with the unmodified office.js over a host, ready to be used.
 * @param isOld leave out what came after the last release of the client on npm
 */
export const openOfficePage = async (host: BridgedHost, { isOld = false } = {}): Promise<OfficePage> => {
  let letGo: () => void = () => undefined;
  const dom = new JSDOM(`<!doctype html><script src="${address}office.js"></script>`, {
    url: "http://localhost/taskpane.html",
    runScripts: "dangerously",
    resources: new FromPackage(),
    virtualConsole: new VirtualConsole().on("jsdomError", (error) => {
      throw error;
    }),
    beforeParse: (window) => {
      letGo = installNativeBridge(window, host);
    },
  });
  const { window } = dom;
  await new Promise<void>((loaded) => {
    window.addEventListener("load", () => loaded());
  });
  if (!isOfficeWindow(window)) throw new Error("office.js did not load.");
  await window.Office.onReady();
  if (!isOld) installLateApi(window);
  return {
    window,
    Office: window.Office,
    Word: window.Word,
    close: () => {
      letGo();
      window.close();
    },
  };
};
