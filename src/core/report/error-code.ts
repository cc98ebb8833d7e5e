import type { Problem, ProblemCode } from "../document/result";
import type { ErrorCode } from "./contract";

const codes: Partial<Readonly<Record<ProblemCode, ErrorCode>>> = {
  "empty-file": "empty",
  "not-a-document": "not-docx",
  "no-document": "no-document",
  "old-format": "old-doc",
  "password-protected": "password-protected",
  "open-document": "open-document",
  "too-large": "too-large",
  "unknown-packing": "unsupported",
};

/** The contract's name for why a file could not be read. What has none is something that we cannot do. */
export const errorCodeOf = ({ code, detail }: Problem): ErrorCode => {
  // A damaged part has a name, a damaged archive has none.
  if (code === "damaged") return detail === "" ? "damaged-zip" : "damaged-xml";
  return codes[code] ?? "unsupported";
};
