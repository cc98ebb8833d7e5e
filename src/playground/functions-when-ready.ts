import type { BridgedHost } from "./host/common-api/bridged-host";
import { eventIds } from "./host/common-api/event-ids";

/**
 * The host as one page of the add-in sees it. Word runs the ribbon's functions in the page that the manifest names for
 * them and in no other, and not before that page has had its turn to name its functions.
 * @param ready when the page has named its functions; never for a page that has none
 */
export const functionsWhenReady = (host: BridgedHost, ready: Promise<void>): BridgedHost => ({
  get context() {
    return host.context;
  },
  readSettings: () => host.readSettings(),
  writeSettings: (settings) => host.writeSettings(settings),
  call: (id, args) => host.call(id, args),
  listen(eventId, listener) {
    if (eventId !== eventIds.commandInvoked) return host.listen(eventId, listener);
    const listening = ready.then(() => host.listen(eventId, listener));
    return () => void listening.then((stop) => stop());
  },
});
