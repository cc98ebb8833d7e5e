import { recognise } from "../../../src/core";
import { documentOf, paragraphs } from "../../support/document";
import { standardProfile } from "../../support/standard-profile";

/** What stands below the heading of the speaking points, and the points that a careful reader counts. */
const rows: Readonly<Record<string, readonly [notation: string, ...points: string[]]>> = {
  "bullets of Word": ["- Thank you.\n- The quay is full.", "Thank you.", "The quay is full."],
  "typed bullets, numbers and letters": [
    "– Thank you.\n1) The quay.\na. And more.",
    "Thank you.",
    "The quay.",
    "And more.",
  ],
  "plain paragraphs": ["Thank you.\nThe quay is full.", "Thank you.", "The quay is full."],
  "short plain words": ["ferries\nports", "ferries", "ports"],
  "bullets typed in one paragraph": ["\\- Thank you.↵- The quay is full.", "Thank you.", "The quay is full."],
  "lines that a mail broke": [
    "• Thank you for the figures, which we have read with the\nport authority in March.\n• The quay of the old ferry is full every Sunday\nuntil the last boat has left.",
    "Thank you for the figures, which we have read with the port authority in March.",
    "The quay of the old ferry is full every Sunday until the last boat has left.",
  ],
  "what is of the page": [
    "- Thank you.\n\\- 3 -\nCONFIDENTIAL\nPage 3 of 7\nUNCLASSIFIED Case No. F-2020-1\n- The quay is full.",
    "Thank you.",
    "The quay is full.",
  ],
  "an introduction, and headings of some": [
    "You may wish to say:\n* On ferries\n- Thank you.\n* On ports\n- The quay is full.",
    "Thank you.",
    "The quay is full.",
  ],
  "an older mail below": ["- Thank you.\n-----Original Message-----\nFrom: Anna\n- An older point.", "Thank you."],
};

describe("the points of a paper", () => {
  it.each(Object.entries(rows))("%s", (_, [notation, ...points]) => {
    const { points: found } = recognise(
      documentOf(paragraphs(`## Topics\n- Ports\n## Speaking points\n${notation}`)),
      standardProfile,
    );
    expect(found.map(({ text }) => text)).toEqual(points);
  });
});
