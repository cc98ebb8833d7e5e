import { closeWordPage, hostOver, openWordPage } from "../support/word-page";
import { testDocumentPort } from "./document-port";

afterAll(closeWordPage);

describe.each(["1.3", "1.6"] as const)("WordApi %s", (level) => {
  testDocumentPort(`Word ${level}`, async (bytes) => {
    const { host, port } = await openWordPage(hostOver(bytes, { level }));
    return { port, bytes: () => Promise.resolve(host.bytes()) };
  });
});
