import { strToU8 } from "fflate";
import type { Traces } from "../../src/core";
import type { DocxParts } from "../fixtures/docx-bytes";
import { floatingPicture, inlinePicture, textBox } from "../fixtures/drawings";
import {
  commented,
  comments,
  commentStates,
  coreProperties,
  deleted,
  extendedProperties,
  fieldOf,
  footer,
} from "../fixtures/traces";
import { control, list, listInstance, paragraph, run, style, styled, table } from "../fixtures/word-xml";

/** One of everything that a briefing in Word is made of. */
export const body =
  styled("Title", "Briefing for the meeting") +
  paragraph(`${run("25 May ")}${run("2016,", "<w:i/>")}<w:r><w:tab/></w:r>${run("15.00")}`) +
  control(
    101,
    "briefline:topics",
    styled("Heading1", "Topics") + styled("ListBullet", "First topic") + styled("ListBullet", "Second topic"),
    { title: "Topics" },
  ) +
  paragraph(run("PARTICIPANTS", "<w:b/>")) +
  table(
    [paragraph("From us:"), paragraph("Ms One") + paragraph("Mr Two")],
    [paragraph("From them:"), paragraph("Nobody yet")],
  ) +
  control(102, "frame", paragraph("Locked words"), { title: "Frame", lock: "sdtContentLocked" }) +
  paragraph("") +
  paragraph("The end of it") +
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>';

export const styles =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  style("Title", "Title", '<w:basedOn w:val="Normal"/>') +
  style("Heading1", "heading 1", '<w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
  style(
    "ListBullet",
    "List Bullet",
    '<w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>',
  );

export const numbering = list(0, ["bullet", "\uf0b7"]) + listInstance(1, 0);

/** Parts that no edit is about. */
export const foreignParts: Readonly<Record<string, Uint8Array>> = {
  "customXml/item1.xml": strToU8("<other xmlns='urn:other'  a = '1'><!-- as it was --></other>"),
  "word/media/image1.png": Uint8Array.from({ length: 300 }, (_, at) => (at * 7) % 256),
};

/** A paper that is not ready to leave: marks of reviewers, something hidden, and names in its properties. */
export const markedPaper: DocxParts = {
  body:
    paragraph(run("Marked", '<w:highlight w:val="yellow"/>') + commented(1) + commented(2)) +
    paragraph(run("Marked in part, ") + run("here", '<w:highlight w:val="green"/>') + deleted("there", 3)) +
    paragraph(run("Not marked") + run("hidden", "<w:vanish/>")),
  settings: "<w:trackRevisions/>",
  related: {
    comments: comments([1, "A1"], [2, "A2"]),
    commentsExtended: commentStates({ last: "A1" }, { last: "A2", done: true }),
    footer: footer(fieldOf(" PAGE ")),
  },
  ofPackage: {
    "core-properties": coreProperties({
      "dc:creator": "Ilse Brandt",
      "cp:lastModifiedBy": "Jonas Weber",
      "dc:title": "Another meeting",
    }),
    "extended-properties": extendedProperties({ Manager: "Ms One", Company: "Nordlicht" }),
  },
};

/** Paragraphs with a picture in the text, with one that floats beside it, and with words only. */
export const picturedPaper: DocxParts = {
  body: paragraph(inlinePicture) + paragraph(run("Beside") + floatingPicture) + paragraph("Words"),
};

/** A paragraph with a text box between two without. */
export const boxedPaper: DocxParts = {
  body: paragraph("Above") + paragraph(run("Beside") + textBox(paragraph("In the box"))) + paragraph("Below"),
};

export const marksOfPaper: Traces = {
  trackedChanges: 1,
  isTracking: true,
  openComments: 1,
  resolvedComments: 1,
  hiddenText: 6,
  pageNumbers: true,
  pageTexts: ["1"],
  author: "Ilse Brandt",
  lastModifiedBy: "Jonas Weber",
  manager: "Ms One",
  company: "Nordlicht",
  title: "Another meeting",
};
