import type * as fflate from "fflate";

/*
 * Stands in for fflate in the build of the command line (see webpack.config.js). fflate fills its tables when it is
 * loaded, which takes as long as judging a short paper. Node's own zlib is there at once; what it cannot do in the same
 * way, or refuses, is left to fflate, loaded when that happens.
 */

/** fflate itself, under the name that the build does not redirect. */
// An import would load it at every start, which is what this file is there to avoid.
// eslint-disable-next-line @typescript-eslint/no-require-imports
const whole = (): typeof fflate => require("fflate/browser") as typeof fflate;

/** Node takes no smaller step. */
const smallestChunk = 64;

const decoder = new TextDecoder();

/** As fflate's: UTF-8, or a byte a character. */
export const strFromU8 = (bytes: Uint8Array, latin1 = false): string =>
  latin1 ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1") : decoder.decode(bytes);

/** As fflate's, with a place to write to that bounds the size. Throws on what is damaged or larger. */
export const inflateSync = (bytes: Uint8Array, { out }: { readonly out: Uint8Array }): Uint8Array =>
  process
    .getBuiltinModule("node:zlib")
    .inflateRawSync(bytes, { maxOutputLength: out.length, chunkSize: Math.max(smallestChunk, out.length) });

/** fflate's, so that what is written has the same bytes wherever it was written. */
export const deflateSync = (bytes: Uint8Array): Uint8Array => whole().deflateSync(bytes);

/** fflate's: Node has no inflation in steps that answers at once. */
export class Inflate {
  readonly #inflate: fflate.Inflate;

  constructor(take: fflate.FlateStreamHandler) {
    const { Inflate: Stepwise } = whole();
    this.#inflate = new Stepwise(take);
  }

  push(bytes: Uint8Array, isLast: boolean): void {
    this.#inflate.push(bytes, isLast);
  }
}
