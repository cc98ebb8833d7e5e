/** The script that keeps the desk's files; it stands beside the page, and under that folder it has a say. */
const script = "desk-offline.js";

/**
 * Keeps the desk for when there is no network. Resolves once all of it is kept: false where the browser cannot, or the
 * page came neither by https nor from this computer.
 */
export const keepOfflineCopy = async (): Promise<boolean> => {
  if (!("serviceWorker" in navigator)) return false;
  try {
    await navigator.serviceWorker.register(script, { updateViaCache: "none" });
    await navigator.serviceWorker.ready;
    return true;
  } catch {
    // The desk works without it as long as there is a network, and is not the worse for that.
    return false;
  }
};
