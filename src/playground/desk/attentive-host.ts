import type { BridgedHost } from "../host/common-api/bridged-host";

/** The host as the add-in's pages see it: before it answers a call, it takes over what a person has typed meanwhile. */
export const attentive = (host: BridgedHost, takeOver: () => Promise<void>): BridgedHost => ({
  get context() {
    return host.context;
  },
  readSettings: () => host.readSettings(),
  writeSettings: (settings) => host.writeSettings(settings),
  async call(id, args) {
    await takeOver();
    return host.call(id, args);
  },
  listen: (eventId, listener) => host.listen(eventId, listener),
});
