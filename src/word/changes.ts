import { succeed } from "../core";
import { hasWordApi } from "./readiness";
import { runWord } from "./run-word";

type Stop = () => void;

/** From WordApi 1.6 on: something was added, changed or deleted. Null where Word refuses after all. */
const listenToParagraphs = async (hear: () => void): Promise<Stop | null> => {
  const handler = (): Promise<void> => {
    hear();
    return Promise.resolve();
  };
  const registered = await runWord(async (context) => {
    const { document } = context;
    const handlers = [
      document.onParagraphAdded.add(handler),
      document.onParagraphChanged.add(handler),
      document.onParagraphDeleted.add(handler),
    ];
    await context.sync();
    return succeed({ document, handlers });
  });
  if (!registered.ok) return null;
  const { document, handlers } = registered.value;
  return () => {
    void runWord(async (context) => {
      for (const one of handlers) one.remove();
      await context.sync();
      return succeed(null);
    }, document);
  };
};

/** The cursor moves with every key, so this tells of typing, though of more than that and not of everything. */
const listenToSelection = (hear: () => void): Stop => {
  const { document } = Office.context;
  const handler = (): void => hear();
  document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, handler);
  return () => document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler });
};

const start = async (hear: () => void): Promise<Stop> =>
  (hasWordApi("1.6") ? await listenToParagraphs(hear) : null) ?? listenToSelection(hear);

/** Calls back when the document may have changed. Returns the way to stop, which holds from that moment on. */
export const listenForChanges = (listener: () => void): Stop => {
  let stopped = false;
  const started = start(() => {
    if (!stopped) listener();
  });
  return () => {
    if (stopped) return;
    stopped = true;
    void started.then((stop) => stop());
  };
};
