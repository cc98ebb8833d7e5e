import type { AppContext, BridgedHost } from "../common-api/bridged-host";
import { themeInfo } from "../common-api/office-theme";
import { requirementMatrix } from "../common-api/requirement-matrix";

type Callback = (result: unknown, status?: number) => void;
type Handler = (eventId: number, payload: unknown) => void;

const version = "16.0.18000.20000";

/** Office hands arrays over as SAFEARRAYs: objects that are unpacked by `toArray`. */
const safeArray = (value: unknown): unknown =>
  Array.isArray(value) ? { toArray: () => value.map(safeArray), dimensions: () => 1 } : value;

/** An id of its own for every page that starts: the client caches the settings of a session under it. */
const newInstanceId = (): string => `briefline-${Date.now()}-${Math.floor(Math.random() * 1e9)}`;

const settingsOf = (host: BridgedHost) => ({
  Read: (names: string[], values: string[]): void => {
    for (const [name, value] of Object.entries(host.readSettings())) {
      names.push(name);
      values.push(value);
    }
  },
  Write: (names: readonly string[], values: readonly string[]): void => {
    host.writeSettings(Object.fromEntries(names.map((name, at) => [name, values[at] ?? "null"])));
  },
});

/** What `window.external.GetContext()` gives; the names and numbers are those that office.js asks for. */
const contextOf = (host: BridgedHost, { level, locale, readOnly, documentUrl, hasCustomXml = true }: AppContext) => {
  const id = newInstanceId();
  const values = {
    /** OSF.AppName.Word */
    GetAppType: 2,
    GetSolutionRef: id,
    GetInstanceId: id,
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: locale,
    GetAppDataLocale: locale,
    GetDocUrl: documentUrl,
    /** OSF.ClientMode */
    GetAppCapabilities: readOnly ? 1 : 0,
    /** Office.InitializationReason: the document was opened with the add-in in it. */
    GetActivationMode: 2,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: "",
    GetCorrelationId: "00000000-0000-0000-0000-000000000000",
    GetTouchEnabled: false,
    GetCommerceAllowed: true,
    GetSupportedMatrix: requirementMatrix(level, hasCustomXml),
    GetDialogRequirementMatrix: requirementMatrix(level, hasCustomXml),
    GetHostCustomMessage: "",
    GetHostFullVersion: version,
    GetInitialDisplayMode: 0,
    GetFeaturesForSolution: "",
  };
  const getters = Object.entries(values).map(([name, value]) => [name, () => value] as const);
  return {
    ...Object.fromEntries(getters),
    GetOfficeThemeInfo: () => themeInfo(host.context.theme),
    GetSettings: () => settingsOf(host),
  };
};

/**
 * Puts into a page what Word for Windows puts there, so that the unmodified office.js finds its host: it works over
 * plain http, in a frame, and in jsdom. Must run before office.js.
 * @returns the way to let go of the host, for a page that goes away
 */
export const installNativeBridge = (page: object, host: BridgedHost): (() => void) => {
  const context = contextOf(host, host.context);
  const stops = new Map<number, () => void>();
  const stop = (eventId: number): void => {
    stops.get(eventId)?.();
    stops.delete(eventId);
  };
  const external = {
    GetHostInfo: () => `Word$Win32$16.01$${host.context.locale}$$$$0`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (id: number, args: readonly unknown[], done: Callback) => {
      // The answer comes from another program, and so in a task of the page's own.
      void host.call(id, args).then((result) => setTimeout(() => done(safeArray(result), 0)));
    },
    RegisterEvent: (id: number, _target: string, handler: Handler, done: Callback) => {
      stop(id);
      stops.set(
        id,
        host.listen(id, (payload) => handler(id, safeArray(payload))),
      );
      queueMicrotask(() => done(0));
    },
    UnregisterEvent: (id: number, _target: string, done: Callback) => {
      stop(id);
      queueMicrotask(() => done(0));
    },
  };
  Object.defineProperty(page, "external", { value: external, configurable: true });
  return () => [...stops.keys()].forEach(stop);
};
