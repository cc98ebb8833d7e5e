/**
 * Runs a task for every item, a limited number at a time, and gives the results as they come: one that takes long keeps
 * no other waiting. No more are under way or wait to be taken than tasks may run.
 */
export async function* asTheyEnd<Item, Outcome>(
  items: AsyncIterable<Item>,
  atOnce: number,
  run: (item: Item) => Promise<Outcome>,
): AsyncGenerator<Outcome> {
  const ended: Promise<Outcome>[] = [];
  let underWay = 0;
  let wake = (): void => undefined;

  const begin = (item: Item): void => {
    underWay += 1;
    const task = run(item);
    const end = (): void => {
      ended.push(task);
      wake();
    };
    void task.then(end, end);
  };
  const someEnded = (): Promise<void> =>
    new Promise((settle) => {
      if (ended.length > 0) settle();
      else wake = settle;
    });
  async function* take(): AsyncGenerator<Outcome> {
    await someEnded();
    for (const task of ended.splice(0)) {
      yield await task;
      underWay -= 1;
    }
  }

  for await (const item of items) {
    begin(item);
    if (underWay === atOnce) yield* take();
  }
  while (underWay > 0) yield* take();
}
