import "../../src/taskpane/fabric-config";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openSession } from "../../src/app/session";
import { madeWithEdits } from "../../src/core";
import type {
  Capabilities,
  DocumentModel,
  Edit,
  Language,
  MadeWith,
  NonEmpty,
  ParagraphFacts,
  Problem,
  Profile,
} from "../../src/core";
import type { InForce } from "../../src/profiles/house-profiles";
import { registerPaneIcons } from "../../src/taskpane/icons/register";
import { Pane } from "../../src/taskpane/pane";
import { speak } from "../../src/taskpane/text/say";
import { createHandClock } from "../support/hand-clock";
import { openDocument } from "../support/open-document";
import { standardProfile } from "../support/standard-profile";
import { watch } from "../support/watched-port";

registerPaneIcons();

// A page in jsdom is slow where others have the machine too.
jest.setTimeout(30_000);

/** Fluent and React complain in the console, of an icon without a picture as of a key that stands twice: here they fail. */
export const sayNothingInTheConsole = (): void => {
  const complaints: string[] = [];
  const note = (...words: readonly unknown[]): void => void complaints.push(words.map(String).join(" "));
  beforeAll(() => {
    jest.spyOn(console, "warn").mockImplementation(note);
    jest.spyOn(console, "error").mockImplementation(note);
  });
  afterEach(() => expect(complaints.splice(0)).toEqual([]));
};

interface Options {
  readonly language?: Language;
  readonly capabilities?: Partial<Capabilities>;
  /** By which the paper is judged, and what it may have been made with otherwise. */
  readonly profile?: Profile;
  readonly others?: readonly Profile[];
  /** What the document says that it was made with. */
  readonly madeWith?: MadeWith;
  /** The day it is; nobody knows unless it is given. */
  readonly today?: string;
  readonly opensAt?: "paper" | "sending";
  /** Where the profile comes from. */
  readonly templates?: InForce | null;
  /** What the first reading comes to, instead of the document. */
  readonly firstRead?: Problem;
}

/** The pane over a real .docx, in a page, with a session that has read it. */
export const openPane = async (facts: readonly ParagraphFacts[], options: Options = {}) => {
  const {
    language = "en",
    capabilities,
    firstRead,
    profile = standardProfile,
    others = [],
    madeWith,
    today = null,
    opensAt = "paper",
    templates = null,
  } = options;
  const profiles: NonEmpty<Profile> = [profile, ...others];
  const paper = await openDocument(facts, capabilities);
  if (madeWith) await paper.write((model) => madeWithEdits(model, madeWith));
  const port = watch(paper);
  const clock = createHandClock();
  const session = openSession({ port, profiles, clock, circumstances: () => ({ today, fileName: null }) });
  const user = userEvent.setup();
  const services = { session, profiles, templates, language, say: speak(language), opensAt } as const;
  if (firstRead) port.failNext("read", firstRead);
  const { unmount } = render(<Pane services={services} shade="light" />);
  /** Twice, since Fluent puts the words into a bar a moment after the bar, for a screen reader to hear them. */
  const rest = async (): Promise<void> => {
    await act(() => clock.pass(0));
    await act(() => clock.pass(0));
  };
  await act(() => session.look());
  await rest();
  return {
    paper,
    port,
    session,
    user,
    unmount,
    /** Lets what was begun come to rest. */
    rest,
    /** Somebody writes in the document, and then pauses. */
    write: (edits: (model: DocumentModel) => readonly Edit[]) =>
      act(async () => {
        await paper.write(edits);
        await clock.pass(500);
      }),
    press: async (name: string | RegExp): Promise<void> => {
      await user.click(screen.getByRole("button", { name }));
      await rest();
    },
    texts: async () => (await paper.now()).paragraphs.map(({ text }) => text),
    headings: async () =>
      (await paper.now()).paragraphs.filter(({ headingLevel }) => headingLevel === 1).map(({ text }) => text),
    shownText: async () => (await paper.now()).paragraphs.find(({ id }) => id === paper.shown?.paragraph)?.text,
  };
};
