const tokens = /"(?:\\.|[^"\\])*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** An object or a list that is open where we are, and which member of it we are at; null before a member's name. */
interface Open {
  readonly isObject: boolean;
  key: string | null;
}

const nextKey = ({ isObject, key }: Open): string | null => (isObject ? null : String(Number(key) + 1));

/** The beginning of every value with the keys that lead to it. The text must be JSON: it has been parsed before. */
function* valuesIn(text: string): Generator<{ readonly keys: readonly (string | null)[]; readonly offset: number }> {
  const around: Open[] = [];
  for (const { 0: token, index: offset } of text.matchAll(tokens)) {
    const open = around.at(-1);
    switch (token) {
      case ":":
        break;
      case ",":
        if (open) open.key = nextKey(open);
        break;
      case "}":
      case "]":
        around.pop();
        break;
      default:
        if (open?.key === null) {
          open.key = String(JSON.parse(token));
          break;
        }
        yield { keys: around.map(({ key }) => key), offset };
        if (token === "{") around.push({ isObject: true, key: null });
        if (token === "[") around.push({ isObject: false, key: "0" });
    }
  }
}

const keysOf = (pointer: string): readonly string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((key) => key.replace(/~1/g, "/").replace(/~0/g, "~"));

/** "line:column" of an offset, both from 1. */
export const lineAndColumn = (text: string, offset: number): string => {
  const before = text.slice(0, offset).split("\n");
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
};

/** "line:column" of what a JSON Pointer (RFC 6901) leads to, or of the last value on the way that is there. */
export const placeInJson = (text: string, pointer: string): string => {
  const wanted = keysOf(pointer);
  let best = { depth: 0, offset: 0 };
  for (const { keys, offset } of valuesIn(text)) {
    const isOnTheWay = keys.length <= wanted.length && keys.every((key, depth) => key === wanted[depth]);
    // Of several members with one name the last counts, as in JSON.parse.
    if (isOnTheWay && keys.length >= best.depth) best = { depth: keys.length, offset };
  }
  return lineAndColumn(text, best.offset);
};
