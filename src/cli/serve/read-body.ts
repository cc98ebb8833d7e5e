import type { IncomingMessage } from "node:http";
import { RefusedRequest } from "./refused-request";

const tooLarge = (largest: number): RefusedRequest =>
  new RefusedRequest("tooLarge", { megabytes: Math.floor(largest / 1024 / 1024) });

/** Bytes that a request says it brings; the most that it may where it does not say. Throws a RefusedRequest. */
export const announcedBytes = ({ headers }: IncomingMessage, largest: number): number => {
  const length = headers["content-length"];
  if (length === undefined) return largest;
  if (Number(length) > largest) throw tooLarge(largest);
  return Number(length);
};

/** The bytes of a request, counted as they come, whatever it said of their number. Throws a RefusedRequest. */
export const readBody = (incoming: IncomingMessage, largest: number): Promise<Buffer> =>
  new Promise((settle, refuse) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const cutShort = (): void => refuse(new RefusedRequest("cutShort"));
    incoming.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > largest) {
        refuse(tooLarge(largest));
        incoming.removeAllListeners("data");
        incoming.resume();
      } else chunks.push(chunk);
    });
    incoming.on("end", () => settle(Buffer.concat(chunks)));
    incoming.on("error", cutShort);
    incoming.on("close", cutShort);
  });
