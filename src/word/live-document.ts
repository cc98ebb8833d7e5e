import type { DocumentModel } from "../core";
import { openDocument, type OpenDocument } from "./open-document";
import { loadDocument, modelOf, type LoadedDocument } from "./read/load-document";
import { openPropertyStore, type PropertyStore } from "./properties";

/** The document in Word from one reading to the next: paragraphs that have not changed keep the ids that they had. */
export class LiveDocument {
  readonly properties: PropertyStore = openPropertyStore();
  private last: DocumentModel | null = null;

  /** Reads everything, in one `sync`, which also carries what was queued before. */
  async read(context: Word.RequestContext): Promise<OpenDocument> {
    const loaded = loadDocument(context);
    await Promise.all([context.sync(), this.properties.look()]);
    return this.take(loaded);
  }

  /** Takes note of what was loaded, once a `sync` has brought it. */
  take(loaded: LoadedDocument, previous: DocumentModel | null = this.last): OpenDocument {
    const model = modelOf(loaded, previous, this.properties.read());
    this.last = model;
    return openDocument(model, loaded);
  }
}
