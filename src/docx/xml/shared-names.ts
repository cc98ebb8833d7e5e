const slots = 1024;
const longest = 96;

/** Names by a hash of their bytes. */
const names = new Array<string | null>(slots).fill(null);

const slotOf = (hash: number): number => (hash ^ (hash >>> 9)) & (slots - 1);

/**
 * Every document has the same few hundred names and addresses of namespaces in it, and each of its parts: such a name is
 * made a string once for all of them. null where the name that stands in the bytes is not known.
 */
export function sharedName(bytes: Uint8Array, start: number, end: number, hash: number): string | null {
  const name = names[slotOf(hash)] ?? null;
  if (name?.length !== end - start) return null;
  for (let index = 0; index < name.length; index += 1) {
    if (name.charCodeAt(index) !== bytes[start + index]) return null;
  }
  return name;
}

/**
 * Keeps a name, which takes the place of another one: so they never are more than a thousand.
 * @param length in bytes: as many as characters where all of them are ASCII's
 */
export function shareName(name: string, length: number, hash: number): void {
  if (length <= longest && length === name.length) names[slotOf(hash)] = name;
}
