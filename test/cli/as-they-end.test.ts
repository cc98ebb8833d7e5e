import fc from "fast-check";
import { asTheyEnd } from "../../src/cli/judge/as-they-end";

async function* each<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  for (const item of items) yield await Promise.resolve(item);
}

/** Runs the tasks of `asTheyEnd`, each for so many turns, and notes how many ran or waited at once. */
const watch = async (turns: readonly number[], atOnce: number) => {
  let begun = 0;
  let most = 0;
  const taken: number[] = [];
  const run = async (place: number): Promise<number> => {
    begun += 1;
    most = Math.max(most, begun - taken.length);
    for (let turn = 0; turn < (turns[place] ?? 0); turn += 1) await Promise.resolve();
    return place;
  };
  for await (const place of asTheyEnd(each(turns.keys()), atOnce, run)) taken.push(place);
  return { most, taken };
};

test("gives every result once, with never more under way than allowed", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(20)), fc.integer({ min: 1, max: 8 }), async (turns, atOnce) => {
      const { most, taken } = await watch(turns, atOnce);
      expect([...taken].sort((a, b) => a - b)).toEqual([...turns.keys()]);
      expect(most).toBe(Math.min(atOnce, turns.length));
    }),
  );
});

test("one that takes long keeps no other waiting", async () => {
  let release = (): void => undefined;
  const long = new Promise<void>((settle) => (release = settle));
  const taken: number[] = [];
  for await (const item of asTheyEnd(each([0, 1, 2, 3, 4, 5]), 2, (item) =>
    (item === 0 ? long : Promise.resolve()).then(() => item),
  )) {
    taken.push(item);
    if (taken.length === 5) release();
  }
  expect(taken).toEqual([1, 2, 3, 4, 5, 0]);
});

test("a task that fails ends it with its error", async () => {
  const results = asTheyEnd(each([1, 2]), 2, (item) =>
    item === 1 ? Promise.reject(new Error("no")) : Promise.resolve(item),
  );
  await expect(async () => {
    for await (const result of results) expect(result).toBe(2);
  }).rejects.toThrow("no");
});
