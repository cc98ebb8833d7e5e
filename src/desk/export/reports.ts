import { zip, strToU8, type AsyncZippable } from "fflate";
import { addToSummary, emptySummary, htmlReport, type CheckedDocument, type ReportSettings } from "../../core";

/** One page with a report on every paper. */
export const reportsAsPage = (documents: readonly CheckedDocument[], settings: ReportSettings): string => {
  const writer = htmlReport(settings);
  const pieces = documents.map((document) => writer.document(document));
  const summary = documents.reduce(addToSummary, emptySummary);
  return [writer.begin(), ...pieces, writer.end(summary)].join("");
};

/** A name that no folder, shell or system takes for anything but a name, and that no other report has. */
const fileNameFor = (path: string, number: number): string => {
  const name = path
    .replace(/\.\w+$/, "")
    .replace(/[^\p{L}\p{N} ._-]+/gu, "-")
    .replace(/^[. -]+|[. ]+$/g, "");
  return `${String(number + 1).padStart(4, "0")} ${name.slice(0, 100) || "report"}.html`;
};

/** Every report as a page of its own, in one archive. */
export const reportsAsZip = (documents: readonly CheckedDocument[], settings: ReportSettings): Promise<Blob> => {
  const files: AsyncZippable = Object.fromEntries(
    documents.map((document, number) => [
      fileNameFor(document.path, number),
      strToU8(reportsAsPage([document], settings)),
    ]),
  );
  return new Promise((made, failed) => {
    zip(files, { consume: true }, (error, bytes) => {
      if (error) failed(error);
      else made(new Blob([bytes.slice()], { type: "application/zip" }));
    });
  });
};
