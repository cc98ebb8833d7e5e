import { annotationEvent } from "../word-types/annotation-event";
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
    ): object;
    createMethodObject(
      type: ClientClass,
      parent: object,
      name: string,
      operation: number,
      args: readonly unknown[],
      isCollection: boolean,
      isInvalidAfterRequest: boolean,
      getByIdMethod: null,
      flags: number,
    ): object;
  };
  readonly ClientObject: ClientClass;
  readonly GenericEventHandlers: new (context: object, parent: object, name: string, event: object) => object;
  readonly Utility: { _createPromiseFromResult(value: unknown): unknown };
}

type ClientClass = new (context: object, path: object) => object;

interface WordTypes {
  readonly Document: { readonly prototype: object };
  readonly Paragraph: { readonly prototype: object };
}

interface OfficePage {
  readonly OfficeExtension?: OfficeExtension;
  readonly Word?: WordTypes;
}

/** Operation and flags of a call that reads, as the client's own event members give them. */
const reads = 1;
const concurrent = 4;

/** Annotations are made by a paragraph, found by the document, and deleted. */
const addAnnotations = ({ BatchApiHelper, ClientObject }: OfficeExtension, word: WordTypes): void => {
  if ("insertAnnotations" in word.Paragraph.prototype) return;
  class Annotation extends ClientObject {
    delete(): void {
      BatchApiHelper.invokeMethod(this, "Delete", reads, [], 0, 0);
    }
  }
  Object.assign(word.Paragraph.prototype, {
    insertAnnotations(this: object, set: unknown) {
      return BatchApiHelper.invokeMethod(this, "InsertAnnotations", reads, [set], concurrent, 0);
    },
  });
  Object.assign(word.Document.prototype, {
    getAnnotationById(this: object, id: string) {
      return BatchApiHelper.createMethodObject(
        Annotation,
        this,
        "GetAnnotationById",
        reads,
        [id],
        false,
        false,
        null,
        concurrent,
      );
    },
  });
};

/**
 * Adds to the client what came after the last release on npm (July 2022) and we use: the paragraph events of
 * WordApi 1.6 and the annotations of 1.7. For the playground and for tests only; in Word the page loads today's client, which has them.
 */
export const installLateApi = ({ OfficeExtension: extension, Word: word }: OfficePage): void => {
  if (!extension || !word) return;
  const { BatchApiHelper, GenericEventHandlers, Utility } = extension;
  addAnnotations(extension, word);
  for (const { member, name, number } of [...paragraphEvents, annotationEvent]) {
    if (member in word.Document.prototype) continue;
    const handlers = new WeakMap<object, object>();
    Object.defineProperty(word.Document.prototype, member, {
      configurable: true,
      get(this: { readonly context: object }) {
        const call = (method: string) => (): void =>
          void BatchApiHelper.invokeMethod(this, method, reads, [name], concurrent, 0);
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
