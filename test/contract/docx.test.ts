import { openDocxPort } from "../../src/docx/port";
import { testDocumentPort } from "./document-port";

testDocumentPort("a .docx", (bytes) => {
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
});
