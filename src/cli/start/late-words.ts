import type { Language } from "../../core";

/** Words in each language, as data. */
type Words = Readonly<Record<Language, unknown>>;

/**
 * Stands in for the words of a rule in the build of the command line (scripts/build/words-when-needed.cjs): a text, read when the
 * first of them is asked for. A call speaks one language, and most papers need few of the sentences that there are.
 */
export class LateWords {
  #read: Words | null = null;

  /** @param json a function, since an engine keeps what stands in one that never ran out of compiled code */
  constructor(private readonly json: () => string) {}

  get en(): unknown {
    return this.#words().en;
  }

  get fr(): unknown {
    return this.#words().fr;
  }

  get de(): unknown {
    return this.#words().de;
  }

  #words(): Words {
    return (this.#read ??= JSON.parse(this.json()) as Words);
  }
}
