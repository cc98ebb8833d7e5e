import { closeWordPage, hostOver, openWordPage } from "../support/word-page";
import { type OpenDocument, testDocumentPort } from "./document-port";
import { testKeptParts } from "./kept-parts";
import { testMadeWith } from "./made-with";
import { testPrompts } from "./prompts";
import { testStamp } from "./stamp";

afterAll(closeWordPage);

describe.each(["1.3", "1.6"] as const)("WordApi %s", (level) => {
  const open = async (bytes: Uint8Array): Promise<OpenDocument> => {
    const { host, port } = await openWordPage(hostOver(bytes, { level }));
    return { port, bytes: () => Promise.resolve(host.bytes()) };
  };
  testDocumentPort(`Word ${level}`, open);
  testKeptParts(`Word ${level}`, open);
  testStamp(`Word ${level}`, open);
  testMadeWith(`Word ${level}`, open);
  testPrompts(`Word ${level}`, open);
});
