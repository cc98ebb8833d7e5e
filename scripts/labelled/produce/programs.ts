import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Lets a program turn one file into a .docx, in a folder that is gone afterwards. */
const convert = (
  input: { readonly name: string; readonly content: string | Uint8Array },
  run: (folder: string) => void,
): Uint8Array => {
  const folder = mkdtempSync(join(tmpdir(), "labelled-"));
  try {
    writeFileSync(join(folder, input.name), input.content);
    run(folder);
    return new Uint8Array(readFileSync(join(folder, "out", "paper.docx")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const soffice = (folder: string, input: string, filter: readonly string[]): void => {
  const options = ["--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", join(folder, "out")];
  execFileSync("soffice", [...options, ...filter, join(folder, input)], { stdio: "ignore" });
};

/** A web page, written as a .docx by LibreOffice. */
export const libreOffice = (html: string): Uint8Array =>
  convert({ name: "paper.html", content: html }, (folder) =>
    soffice(folder, "paper.html", ["--infilter=HTML (StarWriter)"]),
  );

/** A .docx, opened and saved by LibreOffice. */
export const resavedByLibreOffice = (docx: Uint8Array): Uint8Array =>
  convert({ name: "paper.docx", content: docx }, (folder) => soffice(folder, "paper.docx", []));

/** A web page, written as a .docx by pandoc. */
export const pandoc = (html: string): Uint8Array =>
  convert({ name: "paper.html", content: html }, (folder) => {
    execFileSync("mkdir", [join(folder, "out")]);
    execFileSync("pandoc", ["-f", "html", join(folder, "paper.html"), "-o", join(folder, "out", "paper.docx")]);
  });
