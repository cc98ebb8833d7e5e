import type { Sentences } from "./sentences";

export const english: Sentences = {
  rules: {
    "missing-title": {
      name: "title",
      why: "The reader carries a folder full of papers; the first line says which meeting this one is for.",
      messages: {
        missing: {
          what: "The title line is missing.",
          how: "Insert it at the top and say whom the meeting is with.",
        },
      },
    },
    "missing-date-line": {
      name: "date, time and place",
      why: "Nobody is on time, or in the right room, with a paper that does not say when and where.",
      messages: {
        missing: {
          what: "The line with date, time and place is missing.",
          how: "Insert it under the title and fill it in.",
        },
      },
    },
    "missing-section": {
      name: "missing sections",
      why: "Every briefing has the same sections, so that the reader finds each of them without looking for it.",
      messages: {
        missing: {
          what: "“{section}” is missing.",
          how: "Insert it where it belongs, then write over the prompt.",
        },
      },
    },
    "empty-section": {
      name: "empty sections",
      why: "A heading with nothing under it leaves the reader guessing: nothing to say, or forgotten?",
      messages: {
        empty: {
          what: "There is nothing under “{section}”.",
          how: "Write what belongs there; the prompt tells you what that is.",
        },
      },
    },
    "leftover-placeholder": {
      name: "prompts left in the text",
      why: "A square bracket read out in the meeting tells everybody that the paper was never finished.",
      messages: {
        untouched: {
          what: "“{section}” holds only the prompt of the template.",
          how: "Write over the prompt.",
        },
        prompt: {
          what: "A prompt of the template is still in the text: “{quote}”.",
          how: "Write over it, or delete it if everything is said.",
        },
        blank: {
          what: "“{quote}” is still to be filled in.",
          how: "Put the right words in its place.",
        },
      },
    },
    "section-order": {
      name: "order of the sections",
      why: "The reader knows the order by heart and turns to the right page without looking.",
      messages: {
        belongsAfter: {
          what: "“{section}” belongs after “{neighbour}”.",
          how: "Move it there with everything that is in it.",
        },
        belongsBefore: {
          what: "“{section}” belongs before “{neighbour}”.",
          how: "Move it there with everything that is in it.",
        },
      },
    },
    "duplicate-section": {
      name: "sections that stand twice",
      why: "The reader stops at the first one and never sees what stands in the other.",
      messages: {
        bothFilled: {
          what: "“{section}” stands in the paper more than once.",
          how: "Merge them: the text of this one goes under the first, and its heading is deleted.",
        },
        oneEmpty: {
          what: "“{section}” stands in the paper more than once, and here it is empty.",
          how: "Delete the empty one; no text of yours is lost.",
        },
      },
    },
    "misspelt-heading": {
      name: "spelling of the headings",
      why: "A heading written as always is found at a glance, by the reader and by a search.",
      messages: {
        typo: {
          what: "The heading “{quote}” looks like a slip for “{wording}”.",
          how: "Correct the heading.",
        },
        otherLanguage: {
          what: "The heading “{quote}” is not in the language of the paper.",
          how: "If that is not on purpose, call it “{wording}”.",
        },
      },
    },
    "unnamed-participants": {
      name: "names of the participants",
      why: "Whoever goes in must know who will be in the room, on both sides of the table.",
      messages: {
        nobody: {
          what: "Nobody is named under “{quote}”.",
          how: "Name at least one person, with their function.",
        },
      },
    },
    "stray-text": {
      name: "text outside the sections",
      why: "Text that belongs nowhere is either overlooked or read as part of the wrong section.",
      messages: {
        stray: {
          what: "“{quote}” belongs to no section.",
          how: "Move it to where it belongs, or delete it if it slipped in.",
        },
      },
    },
  },
  fixes: {
    insertSection: "Insert “{section}”",
    moveSection: "Move “{section}” to its place",
    renameHeading: "Rename to “{wording}”",
    deleteEmptyTwin: "Delete the empty one",
    mergeSections: "Merge with the first",
    restorePrompt: "Put the prompt back",
    deletePrompt: "Delete the prompt",
    deleteText: "Delete “{quote}”",
  },
  plan: {
    insertSection: { by: "count", one: "Insert {count} section", other: "Insert {count} sections" },
    moveSection: { by: "count", one: "Move {count} section", other: "Move {count} sections" },
    renameHeading: { by: "count", one: "Rename {count} heading", other: "Rename {count} headings" },
    deleteEmptyTwin: { by: "count", one: "Delete {count} empty section", other: "Delete {count} empty sections" },
  },
  problems: {
    "not-a-document": {
      what: "This file is not a Word document.",
      next: "Choose a file that ends in .docx.",
    },
    "no-document": {
      what: "There is no document in this file, though it is packed like one.",
      next: "Open it in the program that made it, save it as a Word document (.docx) and try again.",
    },
    "old-format": {
      what: "This file is in the Word format used before 2007 (.doc).",
      next: "Open it in Word, save it as a Word document (.docx) and try again.",
    },
    "open-document": {
      what: "This file is an OpenDocument text (.odt).",
      next: "Save it as a Word document (.docx) and try again.",
    },
    "password-protected": {
      what: "This document is protected by a password, so it cannot be read.",
      next: "Remove the password in Word (File, Info, Protect Document) and try again.",
    },
    damaged: {
      what: "This document is damaged and cannot be read.",
      next: "Open it in Word, which can often repair it, save it and try again.",
    },
    "unknown-packing": {
      what: "This file is packed in a way that cannot be read.",
      next: "Open it in Word, save it and try again.",
    },
    "too-large": {
      what: "This document is too large to be checked.",
      next: "Move large annexes to a file of their own and try again.",
    },
    "empty-file": {
      what: "This file is empty: it has no content at all, not even a blank page.",
      next: "Perhaps it did not finish copying. Fetch it again and try once more.",
    },
    stale: {
      what: "The document has changed since it was checked, so nothing was done.",
      whatInDetail: "“{detail}” has changed since the document was checked, so nothing was done.",
      next: "Check again, then repeat what you wanted to do.",
    },
    collision: {
      what: "Two changes concern the same place, so neither was made.",
      whatInDetail: "Two changes concern “{detail}”, so neither was made.",
      next: "Do them one after the other.",
    },
    locked: {
      what: "A part of the document is locked, so nothing was changed.",
      whatInDetail: "“{detail}” is locked, so nothing was changed.",
      next: "Ask whoever made the document to unlock it, then try again.",
    },
    "in-table": {
      what: "The text stands in a table and cannot be moved from here, so nothing was changed.",
      whatInDetail: "“{detail}” stands in a table and cannot be moved from here, so nothing was changed.",
      next: "Make this change by hand.",
    },
    "crosses-control": {
      what: "The text lies half inside and half outside a content control, so nothing was changed.",
      whatInDetail: "“{detail}” lies half inside and half outside a content control, so nothing was changed.",
      next: "Make this change by hand, or remove the content control first.",
    },
    "read-only": {
      what: "This document can be read but not changed.",
      next: "Choose Enable Editing, or save a copy, and try again.",
    },
    "not-undone": {
      what: "Something went wrong halfway, and the document could not be put back as it was.",
      next: "Press Undo in Word until the text is as before, then check again.",
    },
    "not-supported": {
      what: "This version of Word cannot do that.",
      next: "Make the change by hand, or open the document in a newer Word or in Word on the web.",
    },
    "host-busy": {
      what: "Word is busy and did not answer.",
      next: "Close any open dialog box, finish what you were typing and try again.",
    },
    "host-error": {
      what: "Word reported an error, so nothing was done.",
      whatInDetail: "Word reported an error, so nothing was done: “{detail}”.",
      next: "Try again. If it happens again, save the document, close it and open it anew.",
    },
  },
  notices: {
    "unknown-style": "The style “{detail}” is not defined in this document; its text was read as normal text.",
    "missing-part": "Something that the document refers to is not in the file ({detail}). The rest was read.",
    "unread-part": "Something in the document was not read and stays as it is ({detail}).",
    "dangling-relationship": "A link inside the document leads nowhere ({detail}). The rest was read.",
    "could-not-judge":
      "“{detail}” could not be judged, so there may be faults that are not shown. Check again; if it stays so, tell whoever looks after Briefline.",
  },
};
