import type { Message } from "../../core";

/** What is said about packs in English, and what a pack says of its own; the other languages say all of it and no more. */
export const packEnglish = {
  "pack.choose": "Choose {paper}",
  "pack.chooseAll": "Choose all that are shown",
  "pack.open": { by: "count", one: "Make a pack of {count} paper", other: "Make a pack of {count} papers" },
  "pack.make": { by: "count", one: "Make the pack of {count} paper", other: "Make the pack of {count} papers" },
  "pack.title": "Title of the visit",
  "pack.holds": "Holds",
  "pack.both": "Papers, and speaking points as cards",
  "pack.papers": "Papers",
  "pack.cards": "Speaking points as cards",
  "pack.byDate": "In order of date",
  "pack.cancel": "Stop",
  "pack.close": "Close",
  "pack.name": "pack",
  "pack.making": "{done} of {total} papers read, the pack is being made…",
  "pack.made": "The pack is saved.",
  "pack.ourFault":
    "Briefline failed over this pack. That is our fault; no paper was changed. Leave out papers to find the one that it failed over.",
  "pack.contents": "Contents",
  "pack.meetings": "Meetings",
  "pack.speakingPoints": "Speaking points",
  "pack.page": "Page",
  "pack.notice.changes": "With tracked changes: the pack has the text as if all were accepted.",
  "pack.notice.comments": "With comments: they are not in the pack.",
  "pack.notice.hidden": "With hidden text: it is not in the pack.",
  "pack.notice.left-out":
    "Something could not be taken along: a picture or an object that the file lacks or that stands outside it.",
  "pack.notice.chunk": "With a whole document embedded in the text: it is taken along as it is, and not reconciled.",
  "pack.notice.no-points": "Without speaking points: no card.",
} as const satisfies Readonly<Record<string, Message>>;
