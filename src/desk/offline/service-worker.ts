/**
 * Keeps the desk's own files for when there is no network, and nothing else: no paper ever comes near it. The build writes
 * the list of them before this script (scripts/offline-files.cjs); with any other file it is another script, which a
 * browser notices by itself. The files of the version before stay: a page that is still open may yet ask for one.
 */
declare const self: ServiceWorkerGlobalScope & {
  /** Names beside this script; all but the page carry the hash of their content. */
  readonly offlineFiles: readonly string[];
  readonly offlineVersion: string;
};

const prefix = "briefline-desk-";
const shelf = `${prefix}${self.offlineVersion}`;
const page = "desk.html";

/** So long the house's server may take for the page before the kept one is shown: milliseconds. */
const patience = 4000;

/** What only a build names so: a file of this version or of another. */
const hashed = /\/(\w+\.)?[0-9a-f]{8,20}\.(js|wasm)$/;

const addressOf = (file: string): string => new URL(file, self.location.href).href;
const kept = new Set(self.offlineFiles.map(addressOf));
const pageAddress = addressOf(page);

const keepAll = async (): Promise<void> => {
  const cache = await caches.open(shelf);
  await cache.addAll(self.offlineFiles.map((file) => new Request(addressOf(file), { cache: "no-cache" })));
};

const versionsKept = 2;

/** The shelves stand in the order in which they were made. */
const forgetOldest = async (): Promise<void> => {
  const shelves = (await caches.keys()).filter((name) => name.startsWith(prefix));
  await Promise.all(shelves.slice(0, -versionsKept).map((name) => caches.delete(name)));
};

const fromShelf = async (address: string): Promise<Response | undefined> => (await caches.open(shelf)).match(address);

/** The page as the server has it, so that a new version is seen at once; the kept one where it does not answer well. */
const freshPage = async (request: Request): Promise<Response> => {
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(patience) });
    if (answer.ok) return answer;
    return (await fromShelf(pageAddress)) ?? answer;
  } catch {
    return (await fromShelf(pageAddress)) ?? Response.error();
  }
};

/** A file under a name with its hash is the same for ever. */
const keptFile = async (request: Request, address: string): Promise<Response> =>
  (await caches.match(address)) ?? fetch(request);

self.addEventListener("install", (event) => event.waitUntil(keepAll().then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(forgetOldest()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const address = `${origin}${pathname}`;
  if (request.method !== "GET" || !(kept.has(address) || hashed.test(address))) return;
  event.respondWith(address === pageAddress ? freshPage(request) : keptFile(request, address));
});

export {};
