import { basename } from "node:path/posix";
import type { Readable } from "node:stream";
import Busboy from "@fastify/busboy";
import { RefusedRequest } from "./refused-request";

/** A document as it was sent. */
export interface UploadedPaper {
  readonly bytes: Uint8Array;
  /** Without folders; null where nobody said. */
  readonly name: string | null;
}

/** What a body may be. A program that sends text or JSON has not sent the document itself. */
const isNoDocument = (type: string): boolean => /^(?:text\/|application\/(?:json|x-www-form-urlencoded)\b)/i.test(type);

/** A path of Windows has folders too. */
const nameIn = (name: string | null): string | null => (name ? basename(name.replaceAll("\\", "/")) || null : null);

const badForm = (): RefusedRequest => new RefusedRequest("form");

/** The files of a form, at most two: more than one is one too many. */
const filesIn = (body: Buffer, type: string): Promise<readonly UploadedPaper[]> =>
  new Promise((settle, refuse) => {
    const files: UploadedPaper[] = [];
    const read = (stream: Readable, name: string): void => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => void chunks.push(chunk));
      stream.on("error", () => refuse(badForm()));
      stream.on("end", () => void files.push({ bytes: Buffer.concat(chunks), name: nameIn(name) }));
    };
    try {
      const form = Busboy({ headers: { "content-type": type }, limits: { files: 2, parts: 20, fieldSize: 10_000 } });
      form.on("file", (_field, stream, name) => read(stream, name));
      form.on("error", () => refuse(badForm()));
      form.on("finish", () => settle(files));
      form.end(body);
    } catch {
      refuse(badForm());
    }
  });

const fileIn = async (body: Buffer, type: string): Promise<UploadedPaper> => {
  const [file, another] = await filesIn(body, type);
  if (file && !another) return file;
  throw new RefusedRequest(file ? "manyFiles" : "noFile");
};

/**
 * The document in a body: the body itself, or the one file of a form. Throws a RefusedRequest.
 * @param type the content type; "" where nothing was said
 * @param name what the address calls it
 */
export const uploadedPaper = async (body: Buffer, type: string, name: string | null): Promise<UploadedPaper> => {
  if (/^multipart\/form-data\b/i.test(type)) {
    const paper = await fileIn(body, type);
    return { ...paper, name: nameIn(name) ?? paper.name };
  }
  if (isNoDocument(type) || /^multipart\//i.test(type)) {
    throw new RefusedRequest("noDocument");
  }
  if (body.length === 0) throw new RefusedRequest("empty");
  return { bytes: body, name: nameIn(name) };
};
