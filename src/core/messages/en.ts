import type { Sentences } from "./sentences";

export const english: Sentences = {
  fixes: {
    insertSection: "Insert “{section}”",
    moveSection: "Move “{section}” to its place",
    renameHeading: "Rename to “{wording}”",
    deleteEmptyTwin: "Delete the empty one",
    houseForm: "Write “{wording}”",
    cutTracking: "Cut it off",
    tidySpaces: "Tidy the spaces",
    oneSpelling: "Write “{wording}” everywhere",
    oneQuotationMark: "Use one kind of quotation marks",
    addFullStop: "Add the full stop",
    mergeSections: "Merge with the first",
    restorePrompt: "Put the prompt back",
    deletePrompt: "Delete the prompt",
    deleteText: "Delete “{quote}”",
    deleteEmptyItem: "Delete the empty bullet",
    joinParagraphs: "Join the two halves",
    replaceWords: "Write “{wording}” instead",
    moveExplanation: "Move the explanation to the first use",
    addPoint: "Add a point on it",
    restyleHeadings: {
      by: "count",
      one: "Give it the style of the others",
      other: "Give them the style of the others",
    },
    evenHeadings: { by: "count", one: "Write it like the others", other: "Write them like the others" },
    evenStops: { by: "count", one: "End it like the others", other: "End them like the others" },
    makeList: "Make it a list",
    fillCounterpart: "Write “{wording}” instead",
    moveSide: "Put “{quote}” first",
    realBullets: "Make them real bullets",
    oneBulletSign: "Give all the same sign",
    splitPoint: "Split it at the end of a sentence",
    moveToDefensives: "Move it to “{section}”",
  },
  plan: {
    insertSection: { by: "count", one: "Insert {count} section", other: "Insert {count} sections" },
    moveSection: { by: "count", one: "Move {count} section", other: "Move {count} sections" },
    renameHeading: { by: "count", one: "Rename {count} heading", other: "Rename {count} headings" },
    deleteEmptyTwin: { by: "count", one: "Delete {count} empty section", other: "Delete {count} empty sections" },
    houseForm: {
      by: "count",
      one: "Write {count} date or time as the house does",
      other: "Write {count} dates and times as the house does",
    },
    cutTracking: {
      by: "count",
      one: "Cut the tracking part of {count} address",
      other: "Cut the tracking part of {count} addresses",
    },
    oneQuotationMark: "Use one kind of quotation marks",
    tidySpaces: "Tidy the spaces",
    oneSpelling: { by: "count", one: "Give {count} name one spelling", other: "Give {count} names one spelling" },
    restyleHeadings: "Give the headings one style",
    evenHeadings: "Write the headings alike",
    evenStops: "End the items of a list alike",
    realBullets: {
      by: "count",
      one: "Make the typed bullets of {count} list real",
      other: "Make the typed bullets of {count} lists real",
    },
    oneBulletSign: {
      by: "count",
      one: "Use one bullet sign in {count} list",
      other: "Use one bullet sign in {count} lists",
    },
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
    "in-text-box": {
      what: "The text belongs to a text box, which cannot be changed from here, so nothing was changed.",
      whatInDetail: "“{detail}” belongs to a text box, which cannot be changed from here, so nothing was changed.",
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
    "not-waivable": {
      what: "Your house does not allow this to be accepted, so nothing was done.",
      next: "Mend it in the text, or ask whoever looks after the profile.",
    },
    "bad-reason": {
      what: "This could not be kept as a reason, so nothing was done.",
      next: "Say why in one plain line of at most 500 characters, and give a day that there is.",
    },
    "not-ready": {
      what: "This paper is not ready, so it was not marked as checked.",
      next: "Look at what is left, then try again.",
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
    "embedded-document":
      "Another document is embedded in this one ({detail}); Briefline does not read its text. Open it in Word and save it: then the text is read.",
    "dangling-relationship": "A link inside the document leads nowhere ({detail}). The rest was read.",
    "could-not-judge":
      "“{detail}” could not be judged, so there may be faults that are not shown. Check again; if it stays so, tell whoever looks after Briefline.",
    "damaged-waivers":
      "The list of accepted findings in this document is damaged, so it was ignored and everything counts.",
    "damaged-waiver":
      "Accepted findings in this document are damaged or forged ({detail}), so they were ignored and count.",
    "damaged-stamp": "The check mark in this document is damaged or forged ({detail}), so it was ignored.",
    "damaged-made-with": "What this document says of its template is damaged or forged ({detail}), so it was ignored.",
    "made-with-other": "This document was made with the template {detail}. It is judged here by another one.",
    "made-with-other-version":
      "This document was made with {detail}. It is judged here by another version of that template.",
    "newer-profile": "This document was made with an older version of its template. {detail} is in force.",
  },
};
