import type { XmlElement } from "../xml/node";

/**
 * The namespaces that the parts of a pack declare: those of all papers, so that what comes from them is written as it was.
 * Two papers that use one prefix for two things keep the later declaration where it is used.
 */
export class PaperRoots {
  readonly #addresses = new Map<string, string>();
  readonly #ignorable = new Set<string>();

  constructor(own: Readonly<Record<string, string>>) {
    for (const [prefix, address] of Object.entries(own)) this.#addresses.set(prefix, address);
  }

  add(root: XmlElement | null): void {
    if (root === null) return;
    const { attributes } = root.written;
    for (const [name, address] of Object.entries(attributes)) {
      const prefix = name.startsWith("xmlns:") ? name.slice(6) : null;
      if (prefix !== null && !this.#addresses.has(prefix)) this.#addresses.set(prefix, address);
    }
    for (const prefix of (root.attribute("mc:Ignorable") ?? "").split(/\s+/)) {
      const address = attributes[`xmlns:${prefix}`];
      if (prefix === "" || address === undefined) continue;
      this.#ignorable.add(this.#prefixFor(prefix, address));
    }
  }

  /** What the root of a part declares. */
  get attributes(): Readonly<Record<string, string>> {
    const declared = [...this.#addresses].map(([prefix, address]) => [`xmlns:${prefix}`, address] as const);
    const ignorable = [...this.#ignorable].join(" ");
    return { ...Object.fromEntries(declared), ...(ignorable === "" ? {} : { "mc:Ignorable": ignorable }) };
  }

  /** A prefix that a namespace has in the pack; it gets one where its own means something else there. */
  #prefixFor(wanted: string, address: string): string {
    let prefix = wanted;
    for (let number = 2; ; number += 1) {
      const bound = this.#addresses.get(prefix);
      if (bound === undefined) this.#addresses.set(prefix, address);
      if (bound === undefined || bound === address) return prefix;
      prefix = `${wanted}_${number}`;
    }
  }
}
