import { recognise } from "../../../src/core";
import { documentOf, paragraphs } from "../../support/document";
import { factsOf } from "../../support/paragraph-facts";
import { standardProfile } from "../../support/standard-profile";

/** The sections of a paper that ends in a table with these rows. */
const sectionsWith = (rows: readonly (readonly string[])[]): readonly string[] => {
  const cells = rows.flatMap((texts, row) =>
    texts.map((text, column) => factsOf(text, { cell: { table: 0, row, column }, bold: row === 0 || column === 0 })),
  );
  const above = paragraphs("# Meeting with the crews\n~ 14 April 2026, 10.30\n* Topics\n- Ferries");
  const { parts } = recognise(documentOf([...above, ...cells]), standardProfile);
  return parts.flatMap(({ spec, heading }) => (heading ? [spec.key] : []));
};

test.each<readonly [name: string, rows: readonly (readonly string[])[], sections: readonly string[]]>([
  [
    "names of columns are no headings",
    [
      ["Issue", "State of play", "Contact"],
      ["Quay", "Full", "Ms Aalto"],
      ["Fares", "Low", "Mr Sund"],
    ],
    ["topics"],
  ],
  [
    "labels of rows are",
    [
      ["Line to take", "We agree."],
      ["Speaking points", "Thank you."],
      ["Background", "Contact with the port was lost."],
    ],
    ["topics", "lineToTake", "speakingPoints", "background"],
  ],
  [
    "one name in the first row and column may be",
    [
      ["Participants", "Ms Aalto"],
      ["", "Mr Sund"],
      ["", "Ms Roy"],
    ],
    ["topics", "participants"],
  ],
  [
    "labels in a third column are as well, listed or not",
    [
      ["Who you will see", "Ms Aalto", "Why they come", "The crews have asked for it."],
      ["What to say", "Thank you.", "If they ask", "No."],
      ["Line to take", "We stay.", "Background", "The quay is full."],
    ],
    ["topics", "participants", "sceneSetter", "speakingPoints", "defensives", "lineToTake", "background"],
  ],
  [
    "but what merely stands there is not",
    [
      ["Line to take", "We agree.", "", ""],
      ["Ms Aalto", "Head of ports", "Mr Sund", "Background officer"],
    ],
    ["topics", "lineToTake"],
  ],
])("in a table, %s", (_, rows, sections) => {
  expect(sectionsWith(rows)).toEqual(sections);
});
