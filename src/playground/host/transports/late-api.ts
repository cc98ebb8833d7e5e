import { paragraphEvents } from "../word-types/paragraph-events";

/** What we use of the `OfficeExtension` that office.js brings along. */
interface OfficeExtension {
  readonly BatchApiHelper: {
    invokeMethod(
      object: object,
      name: string,
      operation: number,
      args: readonly unknown[],
      flags: number,
      mode: number,
    ): void;
  };
  readonly GenericEventHandlers: new (context: object, parent: object, name: string, event: object) => object;
  readonly Utility: { _createPromiseFromResult(value: unknown): unknown };
}

interface OfficePage {
  readonly OfficeExtension?: OfficeExtension;
  readonly Word?: { readonly Document: { readonly prototype: object } };
}

/** Operation and flags of a call that reads, as the client's own event members give them. */
const reads = 1;
const concurrent = 4;

/**
 * Adds to the client what came after the last release on npm (July 2022) and we use: the paragraph events of
 * WordApi 1.6. For the playground and for tests only; in Word the page loads today's client, which has them.
 */
export const installLateApi = ({ OfficeExtension: extension, Word: word }: OfficePage): void => {
  if (!extension || !word) return;
  const { BatchApiHelper, GenericEventHandlers, Utility } = extension;
  for (const { member, name, number } of paragraphEvents) {
    if (member in word.Document.prototype) continue;
    const handlers = new WeakMap<object, object>();
    Object.defineProperty(word.Document.prototype, member, {
      configurable: true,
      get(this: { readonly context: object }) {
        const call = (method: string) => (): void =>
          BatchApiHelper.invokeMethod(this, method, reads, [name], concurrent, 0);
        const known =
          handlers.get(this) ??
          new GenericEventHandlers(this.context, this, name, {
            eventType: number,
            registerFunc: call("_RegisterEvent"),
            unregisterFunc: call("_UnregisterEvent"),
            getTargetIdFunc: () => "",
            eventArgsTransformFunc: (value: unknown) => Utility._createPromiseFromResult(value),
          });
        handlers.set(this, known);
        return known;
      },
    });
  }
};
