/** The playground's web server: plain http, files only, and nobody but this computer reaches it. */
import { createServer } from "node:http";
import { pageAt } from "./pages.mjs";

/** Both names of this computer: a browser may ask either for "localhost". */
const addresses = ["127.0.0.1", "::1"];

const codeOf = (/** @type {unknown} */ error) =>
  typeof error === "object" && error && "code" in error ? error.code : "";

/** @param {string} address */
const found = (address) => {
  try {
    return pageAt(address);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
};

/** @type {import("node:http").RequestListener} */
const answer = (request, response) => {
  try {
    const page = request.method === "GET" ? found(request.url ?? "/") : null;
    const type = page?.type ?? "text/plain";
    response.writeHead(page ? 200 : 404, { "content-type": type, "cache-control": "no-cache" });
    response.end(page?.content ?? "There is no such page.");
  } catch (error) {
    response.writeHead(500, { "content-type": "text/plain" }).end(String(error));
  }
};

/**
 * @param {string} address
 * @param {number} port 0 for any that is free
 * @returns {Promise<import("node:http").Server>}
 */
const listen = (address, port) =>
  new Promise((done, failed) => {
    const server = createServer(answer);
    server.once("error", failed);
    server.listen(port, address, () => done(server));
  });

/** @param {import("node:http").Server} server */
const portOf = (server) => {
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
};

/** @param {readonly import("node:http").Server[]} servers */
const close = (servers) =>
  Promise.all(
    servers.map(
      (server) =>
        new Promise((done) => {
          server.close(done);
          server.closeAllConnections();
        }),
    ),
  );

/**
 * Serves the playground to this computer.
 * @param {number} port the first to try; 0 for any that is free
 * @returns {Promise<{ port: number, address: string, close: () => Promise<unknown> }>}
 */
export const serve = async (port) => {
  /** @type {import("node:http").Server[]} */
  const servers = [];
  try {
    for (const address of addresses) servers.push(await listen(address, servers[0] ? portOf(servers[0]) : port));
  } catch (error) {
    const hasNoSixthVersion = servers.length > 0 && codeOf(error) !== "EADDRINUSE";
    if (!hasNoSixthVersion) {
      await close(servers);
      if (codeOf(error) === "EADDRINUSE" && port < 65_535) return serve(port === 0 ? 0 : port + 1);
      throw error;
    }
  }
  const chosen = servers[0] ? portOf(servers[0]) : 0;
  return { port: chosen, address: `http://localhost:${chosen}`, close: () => close(servers) };
};
