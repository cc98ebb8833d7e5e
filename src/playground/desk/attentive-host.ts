import type { BridgedHost } from "../host/common-api/bridged-host";

/** Word is a program of its own: what it does is no part of the task in which a page has asked for it. */
const ownTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The host as the add-in's pages see it: before it answers a call, it takes over what a person has typed meanwhile. */
export const attentive = (host: BridgedHost, takeOver: () => Promise<void>): BridgedHost => ({
  get context() {
    return host.context;
  },
  readSettings: () => host.readSettings(),
  writeSettings: (settings) => host.writeSettings(settings),
  async call(id, args) {
    await ownTask();
    await takeOver();
    return host.call(id, args);
  },
  listen: (eventId, listener) => host.listen(eventId, listener),
});
