import type { Result } from "../../core";
import { readProperties } from "../../docx/web-extension/read-properties";
import { savePackage } from "../../docx/package/save-package";
import { setProperty } from "../../docx/web-extension/set-property";
import { readOurParts, setOurPart } from "../../docx/custom-xml/our-parts";
import { attempt } from "../../docx/refusal";
import type { AppContext, BridgedHost } from "./common-api/bridged-host";
import { Commands } from "./common-api/commands";
import { customXmlCall } from "./common-api/custom-xml";
import { callIds, eventIds } from "./common-api/event-ids";
import { Events, type EventListener } from "./common-api/events";
import { Listeners } from "./common-api/listeners";
import { commentsIn, contentOf } from "./document/comments";
import { OpenDocument, type ParagraphChange } from "./document/open-document";
import { replaceDocument } from "./document/replace-document";
import type { Api } from "./engine/api";
import { ApiError, type ApiErrorCode } from "./engine/api-error";
import { reaches } from "./engine/api-level";
import { execute } from "./engine/execute";
import { References } from "./engine/references";
import { readRequest } from "./engine/request";
import { Faults } from "./faults";
import { clickOn } from "./word-types/annotation-event";
import { changeEvents } from "./word-types/paragraph-events";
import type { Manner } from "./word-types/manner";
import { Selection, type Revealed } from "./word-types/selection";
import { wordTypes, type WordTypes } from "./word-types/word-types";

/** What the add-in is told when it starts, and how this Word behaves. */
export type WordHostOptions = AppContext & Manner;

/** Words that the add-in has underlined, with the name of the colour in Word's API. */
export interface Underline extends Revealed {
  readonly id: string;
  readonly colour: string;
}

/** What a host has done so far. */
export interface HostStatistics {
  /** Answered batches of the Rich API: one for each `context.sync()` with something to do, and one when a page starts. */
  readonly batches: number;
  /** Objects that the pages of the add-in still keep. */
  readonly kept: number;
}

/** Our Word: a .docx that office.js reads and changes, as a page of the add-in finds it through a transport. */
export class WordHost implements BridgedHost {
  readonly #events = new Events();
  readonly #references = new References();
  readonly #commands = new Commands(this.#events);
  readonly #writes = new Listeners<null>();
  readonly #reveals = new Listeners<Revealed>();
  readonly #faults = new Faults();
  readonly #selection: Selection;
  readonly #types: WordTypes;
  #options: WordHostOptions;
  #batches = 0;

  constructor(
    private readonly document: OpenDocument,
    options: WordHostOptions,
  ) {
    this.#options = options;
    this.#selection = new Selection(document, (revealed) => {
      this.#reveals.tell(revealed);
      this.#events.raise(eventIds.selectionChanged);
    });
    this.#types = wordTypes(document, this.#selection, this.#references, () => this.#options);
  }

  get context(): AppContext {
    return this.#options;
  }

  get statistics(): HostStatistics {
    return { batches: this.#batches, kept: this.#references.size };
  }

  /** The members of Word's API that it answers, "Paragraph.insertText". */
  get members(): readonly string[] {
    return this.#types.members;
  }

  /** What the add-in has underlined. */
  get underlines(): readonly Underline[] {
    const { annotations } = this.document;
    return annotations.all().flatMap(({ id, paragraph: { element }, characters, colour }) => {
      const standing = this.document.paragraphs().findIndex((one) => one.element === element);
      return standing < 0 ? [] : [{ id, paragraph: standing, ...characters, colour }];
    });
  }

  /** What the comments say, in document order. */
  get comments(): readonly string[] {
    return commentsIn(this.document).map(contentOf);
  }

  /** The .docx as it is now, the add-in's settings in it. */
  bytes(): Uint8Array {
    return savePackage(this.document.docx);
  }

  /**
   * The person has changed the document in the editor. What the add-in keeps of it leads to the same paragraphs and
   * controls where they are still there. Bytes that are no .docx are refused, and the document stays as it was.
   */
  replace(bytes: Uint8Array): Result<null> {
    const settings = this.readSettings();
    const kept = readOurParts(this.document.docx);
    return attempt(() => {
      const changes = replaceDocument(this.document, bytes);
      this.writeSettings(settings);
      this.keepParts(kept);
      this.raiseChanges(changes);
      if (changes.length > 0) this.#events.raise(eventIds.selectionChanged);
      return null;
    });
  }

  /** Calls back once for each batch in which the add-in changed the document. @returns the way to stop */
  onWrite(listener: () => void): () => void {
    return this.#writes.add(listener);
  }

  /** Calls back when the add-in selects words. @returns the way to stop */
  onReveal(listener: (revealed: Revealed) => void): () => void {
    return this.#reveals.add(listener);
  }

  /** The person has moved the cursor to a paragraph, or selected characters of it. */
  moveCursor(paragraph: number, from: number, to: number): void {
    this.#selection.move({ paragraph, from, to });
    this.#events.raise(eventIds.selectionChanged);
    const clicked = this.underlines.find((one) => one.paragraph === paragraph && one.from <= from && to <= one.to);
    if (clicked) this.#events.raise(eventIds.richApiMessage, clickOn(clicked.id));
  }

  /** Presses a ribbon button: runs a function of the add-in and waits until it is done. Rejects where no page has it. */
  pressCommand(functionName: string): Promise<void> {
    return this.#commands.press(functionName);
  }

  /** Changes what the next page of the add-in is told; reload the pages. */
  configure(change: Partial<WordHostOptions>): void {
    this.#options = { ...this.#options, ...change };
    this.#references.dropAll();
  }

  /** Makes a coming change fail: the next of that member ("Paragraph.insertText"), or the one after so many of them. */
  failNext(member: string, code: ApiErrorCode, after = 0): void {
    this.#faults.plan(member, code, after);
  }

  readSettings(): Readonly<Record<string, string>> {
    return readProperties(this.document.docx);
  }

  writeSettings(settings: Readonly<Record<string, string>>): void {
    const { docx } = this.document;
    const gone = Object.keys(readProperties(docx)).filter((name) => !Object.hasOwn(settings, name));
    for (const name of gone) setProperty(docx, name, null);
    for (const [name, value] of Object.entries(settings)) setProperty(docx, name, value);
  }

  /** What the add-in keeps in parts of its own is the document's, whatever the editor makes of it. */
  private keepParts(parts: Readonly<Record<string, string>>): void {
    const { docx } = this.document;
    const now = readOurParts(docx);
    for (const name of new Set([...Object.keys(now), ...Object.keys(parts)])) {
      if (now[name] !== parts[name]) setOurPart(docx, name, parts[name] ?? null);
    }
  }

  call(id: number, args: readonly unknown[]): Promise<readonly unknown[]> {
    if (id === callIds.richApi) return Promise.resolve([0, [200, [], this.answer(args)]]);
    if (id === callIds.commandCompleted) return Promise.resolve(this.#commands.complete(args[0], args[1]));
    return Promise.resolve(customXmlCall(this.document.docx, id, args[0]) ?? [notImplemented]);
  }

  listen(eventId: number, listener: EventListener): () => void {
    const stop = this.#events.listen(eventId, listener);
    if (eventId === eventIds.commandInvoked) this.#commands.resume();
    return stop;
  }

  private answer(args: readonly unknown[]): string {
    this.#batches += 1;
    const request: unknown = Array.isArray(args[0]) ? args[0][4] : args[4];
    const answer = execute(readRequest(String(request)), this.api());
    const changes = this.document.takeChanges();
    if (changes) {
      queueMicrotask(() => {
        this.raiseChanges(changes);
        this.#writes.tell(null);
      });
    }
    return JSON.stringify(answer);
  }

  private api(): Api {
    return {
      root: this.#types.root,
      level: this.#options.level,
      references: this.#references,
      create: (typeName) => (typeName.endsWith(".AddinInternalService") ? this.#types.service : null),
      beforeWrite: (location) => {
        if (this.#options.readOnly) throw new ApiError("NotAllowed", "The document is open for reading only.");
        this.#faults.meet(location);
      },
    };
  }

  private raiseChanges(changes: readonly ParagraphChange[]): void {
    if (!reaches(this.#options.level, "1.6")) return;
    const messages = changeEvents(changes, (paragraph) => this.document.localId(paragraph));
    if (messages.length > 0) this.#events.raise(eventIds.richApiMessage, messages);
  }
}

/** `ooeOperationNotSupported`: what Office answers a call that it does not have. */
const notImplemented = 5001;

/** Opens a .docx for the add-in. Bytes that are none are refused with what they are. */
export const openWordHost = (bytes: Uint8Array, options: WordHostOptions): Result<WordHost> =>
  attempt(() => new WordHost(new OpenDocument(bytes), options));
