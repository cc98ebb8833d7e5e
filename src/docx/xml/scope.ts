import { DamagedXml } from "./damaged-xml";
import { isStrictNamespace, namespaceOfPrefix, prefixOfNamespace } from "./namespaces";

const splitName = (name: string): readonly [prefix: string, local: string] => {
  const colon = name.indexOf(":");
  return colon < 0 ? ["", name] : [name.slice(0, colon), name.slice(colon + 1)];
};

/** The namespaces declared at a place in a document: what turns its names into ours and ours into its. */
export class Scope {
  static readonly outermost = new Scope(new Map(), new Map()).with([["xml", namespaceOfPrefix("xml", false)]]);

  readonly #elementNames = new Map<string, string>();
  readonly #attributeNames = new Map<string, readonly string[]>();

  /**
   * @param addresses of the namespaces, by the prefixes of the document
   * @param ours our prefixes for those of them that we know
   */
  private constructor(
    private readonly addresses: ReadonlyMap<string, string>,
    private readonly ours: ReadonlyMap<string, string>,
  ) {}

  /** How many prefixes are bound. */
  get size(): number {
    return this.addresses.size;
  }

  /** Whether another scope binds the same prefixes, and nothing had to be copied to make one from the other. */
  isAs(other: Scope): boolean {
    return this.addresses === other.addresses;
  }

  /** This scope with prefixes bound anew; "" is the default namespace. */
  with(declarations: readonly (readonly [prefix: string, address: string])[]): Scope {
    // Some producers declare on every paragraph what the root has declared.
    if (declarations.every(([prefix, address]) => this.addresses.get(prefix) === address)) {
      return new Scope(this.addresses, this.ours);
    }
    const addresses = new Map(this.addresses);
    const ours = new Map(this.ours);
    for (const [prefix, address] of declarations) {
      const known = prefixOfNamespace(address);
      addresses.set(prefix, address);
      if (known === null) ours.delete(prefix);
      else ours.set(prefix, known);
    }
    return new Scope(addresses, ours);
  }

  /** Our name for an element of the document: "w:p" whatever its prefix; "{address}:local" in a namespace that we do not know. */
  elementName(written: string): string {
    const known = this.#elementNames.get(written);
    if (known !== undefined) return known;
    const [prefix, local] = splitName(written);
    const ours = this.ours.get(prefix);
    const name = ours === prefix ? written : ours === undefined ? this.#foreignName(prefix, local) : `${ours}:${local}`;
    this.#elementNames.set(written, name);
    return name;
  }

  #foreignName(prefix: string, local: string): string {
    const address = this.addresses.get(prefix) ?? "";
    if (address !== "") return `{${address}}:${local}`;
    if (prefix !== "" && !this.addresses.has(prefix)) throw new DamagedXml(`The prefix ${prefix} is not declared`);
    return local;
  }

  /** Whether names of this scope are of the strict flavour (ECMA-376 part 1) rather than the transitional one. */
  get isStrict(): boolean {
    return [...this.addresses.values()].some(isStrictNamespace);
  }

  /** The names under which the document may have written an attribute of ours. */
  attributeNames(name: string): readonly string[] {
    const known = this.#attributeNames.get(name);
    if (known !== undefined) return known;
    const [ours, local] = splitName(name);
    const names =
      ours === ""
        ? [local]
        : this.#prefixesOf(ours)
            .filter(Boolean)
            .map((prefix) => `${prefix}:${local}`);
    this.#attributeNames.set(name, names);
    return names;
  }

  /** How the document writes a name of ours, and the scope in which that is declared: this one if it is already. */
  written(name: string, kind: "element" | "attribute"): { readonly name: string; readonly scope: Scope } {
    const [ours, local] = splitName(name);
    if (ours === "") return { name: local, scope: this };
    const prefix = this.#prefixesOf(ours).find((candidate) => candidate !== "" || kind === "element");
    if (prefix !== undefined) return { name: prefix === "" ? local : `${prefix}:${local}`, scope: this };
    let free = ours;
    while (this.addresses.has(free)) free += "_";
    const scope = this.with([[free, namespaceOfPrefix(ours, this.isStrict)]]);
    return { name: `${free}:${local}`, scope };
  }

  /** What must be declared inside `other` for names of this scope to mean the same there. */
  missingIn(other: Scope): readonly (readonly [prefix: string, address: string])[] {
    if (this === other) return [];
    const missing = [...this.addresses].filter(([prefix, address]) => other.addresses.get(prefix) !== address);
    const unset = other.addresses.get("") !== undefined && !this.addresses.has("");
    return unset ? [...missing, ["", ""]] : missing;
  }

  #prefixesOf(ours: string): readonly string[] {
    const prefixes: string[] = [];
    for (const [prefix, known] of this.ours) if (known === ours) prefixes.push(prefix);
    return prefixes;
  }
}
