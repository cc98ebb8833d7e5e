import fc from "fast-check";
import { readRelationship } from "../../../src/docx/package/relationships";
import type { ElementTag } from "../../../src/docx/xml/tag";

const leadingTo = (target: string): ElementTag => ({
  name: "rel:Relationship",
  attribute: (name) => (name === "Target" ? target : null),
});

/** Step by step (ECMA-376 part 2, 6.2.4): from the folder of the part, or from "/". */
const walked = (from: string, target: string): string => {
  const folder = from.split("/").slice(0, -1);
  const steps = target.replaceAll("\\", "/").split("/");
  return [...(target.startsWith("/") ? [] : folder), ...steps]
    .reduce<readonly string[]>(
      (path, step) => (step === ".." ? path.slice(0, -1) : step === "" || step === "." ? path : [...path, step]),
      [],
    )
    .join("/");
};

test.each([
  ["word/document.xml", "styles.xml", "word/styles.xml"],
  ["word/document.xml", "theme/theme1.xml", "word/theme/theme1.xml"],
  ["word/document.xml", "../customXml/item1.xml", "customXml/item1.xml"],
  ["word/document.xml", "/word/media/image 1.png", "word/media/image 1.png"],
  ["", "word\\document.xml", "word/document.xml"],
  ["", "../../docProps/./app.xml", "docProps/app.xml"],
])("from %j, %j leads to %j", (from, target, name) => {
  expect(readRelationship(leadingTo(target), from).target).toBe(name);
});

test("what has no steps in it leads where every step would", () => {
  const target = fc.string({ unit: fc.constantFrom("a", "b1", ".", "..", "/", "\\", " ", "é", "-", "%2e") });
  const from = fc.constantFrom("", "document.xml", "word/document.xml", "word/parts/document.xml");
  fc.assert(
    fc.property(from, target, (part, to) =>
      expect(readRelationship(leadingTo(to), part).target).toBe(walked(part, to)),
    ),
    { numRuns: 3000 },
  );
});
