import { houseFolder } from "../profiles/house-folder";
import { profilesInForce, type InForce } from "../profiles/house-profiles";

/** So long the pane waits for the house's server before it goes on without: milliseconds. */
const patience = 2000;

const get = (address: string): Promise<Response> =>
  fetch(address, { cache: "no-cache", credentials: "same-origin", signal: AbortSignal.timeout(patience) });

/** The templates in force: the page says where the house publishes them. */
export const templatesInForce = (): Promise<InForce> => {
  const told = document.querySelector<HTMLMetaElement>("meta[name='briefline-profiles']");
  return profilesInForce(houseFolder(told?.content ?? "profiles/", { get, storage: localStorage }));
};
