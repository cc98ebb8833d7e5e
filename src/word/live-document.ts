import type { DocumentModel } from "../core";
import { openDocument, type OpenDocument } from "./open-document";
import { askInside, loadDocument, modelOf } from "./read/load-document";
import { openPropertyStore, type PropertyStore } from "./properties";

/** The document in Word from one reading to the next: paragraphs that have not changed keep the ids that they had. */
export class LiveDocument {
  readonly properties: PropertyStore = openPropertyStore();
  private last: DocumentModel | null = null;

  /**
   * Reads everything, in one `sync`, which also carries what was queued before. Only where controls inside paragraphs may
   * show their prompts it takes another one.
   */
  async read(context: Word.RequestContext): Promise<OpenDocument> {
    return this.readAfter(context, this.last, this.properties.look());
  }

  /** The same without a look at what the add-in keeps, as what comes after another model than that of the last reading. */
  async readAfter(
    context: Word.RequestContext,
    previous: DocumentModel | null,
    meanwhile: Promise<unknown> = Promise.resolve(),
  ): Promise<OpenDocument> {
    const loaded = loadDocument(context);
    await Promise.all([context.sync(), meanwhile]);
    const asked = askInside(loaded);
    if (asked.length > 0) await context.sync();
    const model = modelOf(loaded, asked, previous, this.properties.read());
    this.last = model;
    return openDocument(model, loaded);
  }
}
