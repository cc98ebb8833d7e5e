import { caseless } from "../../text/caseless";
import { aboutDocument } from "../about-document";
import { defineRule } from "../rule";

/** What systems and browsers add to the name of a copy, in our languages. */
const copy =
  /^(?:copy|kopie|copie) (?:of|von|de)\b|[-–_ ](?:copy|kopie|copie)(?: ?\(\d+\))?$|\(\d{1,2}\)$|\b(?:conflict|conflicted copy)\b/i;

/** What people add to the name of a paper while they write it: at its beginning, at its end, or with a number. */
const draft = caseless(
  /^(?:draft|entwurf|brouillon)(?![\p{L}\d])|[-_ .(](?:draft|entwurf|brouillon|final|finale|endfassung|rev|clean)[-_ ]?\d*\)?$|[-_ .(](?:v|version) ?\d{1,2}(?:[._]\d+)?(?![\p{L}\d])/u,
);

/** A part of each of them, in small letters. */
const draftHint = /draft|entwurf|brouillon|final|endfassung|rev|clean|v(?:ersion)? ?\d/;
const copyHint = /cop|kopie|conflict|\(\d/;

/** What Word calls a document that nobody has named. */
const unnamed = /^(?:document|dokument|doc|untitled|unbenannt|sans ?titre|new document|neues dokument)\s?\d*$/i;

type Fault = "copy" | "draft" | "unnamed";

const faultOf = (name: string): Fault | null => {
  if (unnamed.test(name)) return "unnamed";
  const small = name.toLowerCase();
  if (copyHint.test(small) && copy.test(name)) return "copy";
  return draftHint.test(small) && draft().test(name) ? "draft" : null;
};

/** The name of the file says what the paper is, not how it came about. */
export const fileName = defineRule({
  id: "file-name",
  family: "sending",
  severity: "info",
  messages: ["copy", "draft", "unnamed"],
  check: (_, __, { fileName: name }) => {
    const fault = name === null ? null : faultOf(name.replace(/\.\w{1,5}$/, "").trim());
    return name === null || fault === null ? [] : [aboutDocument(fault, { quote: name })];
  },
});
