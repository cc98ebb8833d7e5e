import { openDocxPort } from "../../src/docx/port";
import { type OpenDocument, testDocumentPort } from "./document-port";
import { testKeptParts } from "./kept-parts";
import { testMadeWith } from "./made-with";
import { testPrompts } from "./prompts";
import { testStamp } from "./stamp";

const open = (bytes: Uint8Array): Promise<OpenDocument> => {
  const opened = openDocxPort(bytes);
  if (!opened.ok) throw new Error(opened.problem.code);
  const port = opened.value;
  return Promise.resolve({
    port,
    bytes: () => {
      const saved = port.bytes();
      return saved.ok ? Promise.resolve(saved.value) : Promise.reject(new Error(saved.problem.code));
    },
  });
};

testDocumentPort("a .docx", open);
testKeptParts("a .docx", open);
testStamp("a .docx", open);
testMadeWith("a .docx", open);
testPrompts("a .docx", open);
