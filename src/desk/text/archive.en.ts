import type { Message } from "../../core";

/** What is said of a sweep's database in English; the other languages say all of it and no more. */
export const archiveEnglish = {
  "archive.trouble": "{file}: {what} {next}",
  "archive.foreign": "This is no database of a sweep.",
  "archive.foreignNext": "Choose the file that briefline sweep has written.",
  "archive.damaged": "The database is damaged.",
  "archive.damagedNext": "Run the sweep again into a new file; the papers themselves are untouched.",
  "archive.otherVersion": "The database was made by another version of Briefline.",
  "archive.otherVersionNext": "Run the sweep again with the version that this desk has.",
  "archive.tooLarge": "The database is larger than 500 MB, and a browser cannot hold it.",
  "archive.tooLargeNext": "Sweep parts of the archive into databases of their own.",
  "archive.gone": "The file could not be read any more.",
  "archive.goneNext": "It was moved, renamed or locked after it was brought. Bring it again.",
  "archive.noReader": "What reads databases could not be loaded or has failed.",
  "archive.noReaderNext": "Reload the page and bring the file again.",
  "archive.most": "{file}: {total} papers are in it; the first {shown} are shown.",
  "archive.close": "Close this message",
  "archive.unread": "What the sweep has stored of this paper cannot be read.",
  "archive.unreadNext": "Run the sweep again with --again.",
  "archive.judged": "As a sweep judged it: {day}, by {profile}. It is not judged again here.",
  "archive.goneOn": "On {day} the file was no longer on the disk.",
} as const satisfies Readonly<Record<string, Message>>;
