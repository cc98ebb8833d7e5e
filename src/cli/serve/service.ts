import type { AddressInfo } from "node:net";
import { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import type { Language, NonEmpty, Profile } from "../../core";
import { Admission } from "./admission";
import { startJudgePool } from "./judge-pool";
import { mostConnections, type Limits } from "./limits";
import { startMetrics } from "./metrics";
import { createRoutes, type Parts } from "./routes";

export interface ServiceSettings {
  readonly profiles: NonEmpty<Profile>;
  readonly language: Language;
  readonly limits: Limits;
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly log: Parts["log"];
}

/** A service that listens. */
export interface Service {
  /** "http://127.0.0.1:8377" */
  readonly address: string;
  /** Takes no more requests, lets those that run come to their end, for as long as the limits allow, and closes. */
  stop(): Promise<void>;
}

const addressOf = ({ address, port, family }: AddressInfo): string =>
  `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;

const startServer = (fetch: Parameters<typeof createAdaptorServer>[0]["fetch"], { longestUpload }: Limits): Server => {
  const server = createAdaptorServer({
    fetch,
    serverOptions: {
      // A client that trickles its bytes holds a place for this long at most.
      requestTimeout: longestUpload,
      headersTimeout: Math.min(longestUpload, 10_000),
      connectionsCheckingInterval: 500,
      keepAliveTimeout: 5_000,
    },
  });
  if (!(server instanceof Server)) throw new Error("The service speaks HTTP/1.1 only.");
  server.maxConnections = mostConnections;
  return server;
};

const listen = (server: Server, port: number, host: string): Promise<AddressInfo> =>
  new Promise((settle, refuse) => {
    server.once("error", refuse);
    server.listen(port, host, () => {
      const address = server.address();
      if (address === null || typeof address === "string") refuse(new Error("The service has no address."));
      else settle(address);
    });
  });

/** Starts the service. Throws the system's error where it cannot listen there. */
export const startService = async ({ limits, host, port, ...settings }: ServiceSettings): Promise<Service> => {
  const admission = new Admission(limits);
  const pool = await startJudgePool(settings.profiles, limits);
  const metrics = startMetrics(admission, pool);
  let stopping = false;
  const routes = createRoutes({ ...settings, limits, admission, pool, metrics, isStopping: () => stopping });
  const server = startServer(routes.fetch, limits);
  try {
    const address = addressOf(await listen(server, port, host));
    return {
      address,
      async stop() {
        stopping = true;
        const closed = new Promise((settle) => void server.close(settle));
        server.closeIdleConnections();
        const late = setTimeout(() => server.closeAllConnections(), limits.grace);
        await closed;
        clearTimeout(late);
        await pool.close();
      },
    };
  } catch (error) {
    await pool.close();
    throw error;
  }
};
