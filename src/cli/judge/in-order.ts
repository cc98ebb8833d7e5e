/**
 * Runs a task for every item, a limited number at a time, and gives the results in the order of the items. No more
 * results wait than tasks may run.
 */
export async function* inOrder<Item, Outcome>(
  items: Iterable<Item> | AsyncIterable<Item>,
  atOnce: number,
  run: (item: Item) => Promise<Outcome>,
): AsyncGenerator<Outcome> {
  const waiting: Promise<Outcome>[] = [];
  for await (const item of items) {
    waiting.push(run(item));
    const first = waiting.length < atOnce ? undefined : waiting.shift();
    if (first) yield await first;
  }
  for (const last of waiting) yield await last;
}
