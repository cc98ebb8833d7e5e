import { DamagedXml } from "../../../src/docx/xml/damaged-xml";
import { createElement } from "../../../src/docx/xml/create";
import type { XmlElement } from "../../../src/docx/xml/node";
import { parseFragment, parseXml } from "../../../src/docx/xml/parse";
import { serialize, serializeElement } from "../../../src/docx/xml/serialize";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const strictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";
const open = (inner: string) => parseXml(`<w:body xmlns:w="${word}">${inner}</w:body>`);
const inner = (document: ReturnType<typeof parseXml>) =>
  serialize(document)
    .replace(/^<[^>]*>/, "")
    .replace(/<[^>]*>$/, "");

function first(document: ReturnType<typeof parseXml>): XmlElement {
  const element = document.root.elements()[0];
  if (element === undefined) throw new Error("The document is empty");
  return element;
}

describe("names are by namespace", () => {
  test.each([
    ["the usual prefix", `<w:p xmlns:w="${word}" w:val="1"/>`],
    ["another prefix", `<x:p xmlns:x="${word}" x:val="1"/>`],
    ["two prefixes", `<p xmlns="${word}" xmlns:y="${word}" y:val="1"/>`],
    ["strict", `<w:p xmlns:w="${strictWord}" w:val="1"/>`],
  ])("%s", (_, source) => {
    const { root } = parseXml(source);
    expect([root.name, root.attribute("w:val"), root.attribute("val")]).toEqual(["w:p", "1", null]);
  });

  test("an unknown namespace is part of the name", () => {
    expect(parseXml('<w:p xmlns:w="urn:other"/>').root.name).toBe("{urn:other}:p");
  });
});

describe("a change is written where it is and nowhere else", () => {
  test.each<[string, (document: ReturnType<typeof parseXml>) => void, string]>([
    ["an attribute set", (d) => first(d).setAttribute("w:val", 'a"<'), `<w:p w:val="a&quot;&lt;"/><w:p  />`],
    ["an attribute removed that is not there", (d) => first(d).removeAttribute("w:val"), "<w:p  /><w:p  />"],
    ["a child into an empty element", (d) => first(d).append(createElement(d, "w:r")), "<w:p><w:r/></w:p><w:p  />"],
    ["an element before", (d) => first(d).before(createElement(d, "w:tbl")), "<w:tbl/><w:p  /><w:p  />"],
    ["an element after", (d) => first(d).after(createElement(d, "w:tbl")), "<w:p  /><w:tbl/><w:p  />"],
    ["moved to the end", (d) => d.root.append(createElement(d, "w:tbl"), first(d)), "<w:p  /><w:tbl/><w:p  />"],
    ["replaced", (d) => first(d).replaceWith(createElement(d, "w:t", {}, ["a & b"])), "<w:t>a &amp; b</w:t><w:p  />"],
  ])("%s", (_, change, expected) => {
    const document = open("<w:p  /><w:p  />");
    change(document);
    expect(inner(document)).toBe(expected);
  });

  test("new elements take the document's prefix and flavour", () => {
    const document = parseXml(`<x:body xmlns:x="${strictWord}"/>`);
    document.root.append(createElement(document, "w:p", { "w:val": "1", "r:id": "2" }));
    expect(inner(document)).toBe(
      '<x:p xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships" x:val="1" r:id="2"/>',
    );
  });

  test("a fragment is read with the document's prefixes", () => {
    const document = open("");
    document.root.append(...parseFragment(document, "<w:p>a</w:p><!-- b -->"));
    expect(inner(document)).toBe("<w:p>a</w:p><!-- b -->");
  });

  test("an element that goes to another document takes its namespaces along", () => {
    const from = parseXml(`<x:body xmlns:x="${word}" xmlns="urn:d"><x:p><q/></x:p></x:body>`);
    const to = open("");
    to.root.append(first(from));
    expect(inner(to)).toBe(`<x:p xmlns:x="${word}" xmlns="urn:d"><q/></x:p>`);
    expect(parseXml(serialize(to)).root.elements("w:p")).toHaveLength(1);
  });

  test("an element alone declares what it needs", () => {
    const source = serializeElement(first(open("<w:p>a</w:p>")));
    expect(parseXml(source).root.name).toBe("w:p");
  });

  test("a clone is the same and apart", () => {
    const document = open("<w:p w:val='1'><w:r >a</w:r ></w:p>");
    const copy = first(document).clone();
    first(document).append(copy);
    copy.setAttribute("w:val", "2");
    expect(inner(document)).toBe(`<w:p w:val='1'><w:r >a</w:r ><w:p w:val="2"><w:r >a</w:r ></w:p></w:p>`);
  });

  const unread = `<w:p w:val='1'><w:r >a</w:r ></w:p ><!-- b --><w:p><w:r/></w:p>`;

  test.each<[string, (document: ReturnType<typeof parseXml>) => void, string]>([
    ["nothing", () => undefined, unread],
    ["asking for an attribute", (d) => first(d).attribute("w:val"), unread],
    ["asking for what is in it", (d) => first(d).elements(), unread],
    ["a glance at it, whatever is done with that", (d) => first(d).glance().child("w:r")?.remove(), unread],
    ["moving it", (d) => d.root.append(first(d)), `<!-- b --><w:p><w:r/></w:p><w:p w:val='1'><w:r >a</w:r ></w:p >`],
    ["a clone", (d) => d.root.append(first(d).clone()), `${unread}<w:p w:val='1'><w:r >a</w:r ></w:p >`],
    [
      "an attribute of its own",
      (d) => first(d).setAttribute("w:val", "2"),
      unread.replace(`<w:p w:val='1'>`, `<w:p w:val="2">`),
    ],
    ["no attribute", (d) => first(d).removeAttribute("w:val"), unread.replace(" w:val='1'", "")],
    ["a child taken out", (d) => first(d).child("w:r")?.remove(), unread.replace("<w:r >a</w:r >", "")],
    ["a child put in", (d) => first(d).prepend(createElement(d, "w:t")), unread.replace("<w:r >a", "<w:t/><w:r >a")],
  ])("a paragraph is written as it was read, but for %s", (_, change, expected) => {
    const document = open(unread);
    change(document);
    expect(inner(document)).toBe(expected);
  });

  test("what is in a paragraph is read once, and found damaged before", () => {
    const paragraph = first(open(unread));
    expect(paragraph.child("w:r")).toBe(paragraph.child("w:r"));
    expect(paragraph.child("w:r")?.parent).toBe(paragraph);
    expect(() => open("<w:p><w:r></w:p>")).toThrow(DamagedXml);
  });

  test("text is what the references stand for", () => {
    expect(first(open("<w:p>a&amp;<w:r>b\r\n<![CDATA[<c>]]></w:r>&#x64;</w:p>")).text).toBe("a&b\n<c>d");
  });
});
