/** Part names are the same whatever their case (ECMA-376 part 2, 6.2.2.3). */
export const keyOf = (name: string): string => (name.includes("%") ? decodeName(name) : name).toLowerCase();

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
