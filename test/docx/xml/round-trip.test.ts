import fc from "fast-check";
import { DamagedXml } from "../../../src/docx/xml/damaged-xml";
import { parseXml } from "../../../src/docx/xml/parse";
import { serialize } from "../../../src/docx/xml/serialize";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

describe("an untouched document is written as it was read", () => {
  test.each([
    ["declaration, comment, end", '<?xml version="1.0" encoding="UTF-8"?>\r\n<!-- a > b --><a/>\n<!-- end -->\n'],
    ["quotes and spaces", `<a  b = 'x"y'\tc="1>2" ><d /></a >`],
    ["references", "<a b='&#10;&lt;'>&amp;&#x1F600;&quot;</a>"],
    ["CDATA, comment, instruction", "<a>x<![CDATA[<b>]]]]>y<!----><?go on?>z</a>"],
    ["empty in both forms", "<a><b></b><b/></a>"],
    ["line ends", "<a>\r\n<b/>\r</a>"],
    ["another prefix", `<x:p xmlns:x="${word}"><x:r x:val="1"/></x:p>`],
  ])("%s", (_, source) => {
    expect(serialize(parseXml(source))).toBe(source);
  });

  const text = fc.string({ unit: fc.constantFrom("a", " ", "é", "😀", "&lt;", "&#9;", "\n", "] ", "-", ">") });
  const { element } = fc.letrec<{ element: string; content: string[] }>((tie) => ({
    element: fc
      .tuple(fc.constantFrom("a", "w:p", "_x"), fc.constantFrom("", ' k="v"', " w:val='&quot;'", "\n"), tie("content"))
      .map(([name, attributes, content]) =>
        content.length === 0 ? `<${name}${attributes}/>` : `<${name}${attributes}>${content.join("")}</${name}>`,
      ),
    content: fc.array(
      fc.oneof(
        { weight: 3, arbitrary: text },
        fc.constantFrom("<!-- c -->", "<![CDATA[&<]]>", "<?pi x?>"),
        tie("element"),
      ),
      { maxLength: 4 },
    ),
  }));

  test("whatever it holds", () => {
    fc.assert(
      fc.property(element, (inner) => {
        const source = `<w:root xmlns:w="${word}">${inner}</w:root>`;
        expect(serialize(parseXml(source))).toBe(source);
      }),
    );
  });

  test("a hundred thousand levels deep", () => {
    const source = "<a>".repeat(100_000) + "</a>".repeat(100_000);
    expect(serialize(parseXml(source)) === source).toBe(true);
  });
});

describe("damaged XML is refused", () => {
  test.each([
    ["cut short", "<a><b>"],
    ["crossed tags", "<a><b></a></b>"],
    ["text after the end", "<a/>b"],
    ["nothing", ""],
    ["an attribute twice", '<a b="1" b="2"/>'],
    ["an entity that nobody declared", "<a>&nbsp;</a>"],
    ["a document type", '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
    ["a prefix that nobody declared", "<w:p/>"],
    ["a character that XML cannot hold", "<a>\u0001</a>"],
  ])("%s", (_, source) => {
    expect(() => parseXml(source)).toThrow(DamagedXml);
  });
});
