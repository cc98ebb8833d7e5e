import fc from "fast-check";
import { inOrder } from "../../src/cli/judge/in-order";

/** Runs the tasks of `inOrder`, each for so many turns, and notes how many ran or waited at once. */
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
  for await (const place of inOrder(turns.keys(), atOnce, run)) taken.push(place);
  return { most, taken };
};

test("gives results in the order of the items, with never more under way than allowed", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(20)), fc.integer({ min: 1, max: 8 }), async (turns, atOnce) => {
      const { most, taken } = await watch(turns, atOnce);
      expect(taken).toEqual([...turns.keys()]);
      expect(most).toBe(Math.min(atOnce, turns.length));
    }),
  );
});

test("begins nothing more once nobody takes the results", async () => {
  const begun: number[] = [];
  const items = Array.from({ length: 100 }, (_, place) => place);
  for await (const place of inOrder(items, 4, (item) => Promise.resolve(begun.push(item)))) {
    if (place === 3) break;
  }
  expect(begun.length).toBeLessThan(10);
});
