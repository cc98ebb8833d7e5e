import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { docxBytes } from "../../fixtures/docx-bytes";
import { paragraph } from "../../fixtures/word-xml";
import { hostOver } from "../../support/word-page";

/** What the client asks for by itself: nobody writes it down. */
const ofTheClient = /\._|^AddinInternalService\./;

/** What only tests ask for, to get at things and to see what has become of them. */
const ofTests = [
  "Body.contentControls",
  "Body.insertParagraph",
  "ContentControl.text",
  "ContentControlCollection.getByTag",
  "ContentControlCollection.getFirstOrNullObject",
  "Paragraph.getNext",
  "ParagraphCollection.getFirstOrNullObject",
  "ParagraphCollection.getLast",
  "ParagraphCollection.getLastOrNullObject",
  "RangeCollection.getFirstOrNullObject",
];

const addIn = ["src/word", "src/commands", "src/taskpane"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)))
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

const isAskedFor = (member: string): boolean =>
  new RegExp(`\\b${member.slice(member.indexOf(".") + 1)}\\b`).test(addIn);

test("the host answers what the add-in asks for, and little more", () => {
  const { members } = hostOver(docxBytes({ body: paragraph("") }), { level: "1.9" });
  expect(
    members.filter((member) => !ofTheClient.test(member) && !ofTests.includes(member) && !isAskedFor(member)),
  ).toEqual([]);
  expect(ofTests.filter((member) => !members.includes(member))).toEqual([]);
});
