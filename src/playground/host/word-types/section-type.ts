import { newPagePart } from "../../../docx/write/related-part";
import { makerFor, withValue } from "../../../docx/write/make";
import { textRun } from "../../../docx/write/text-run";
import type { XmlDocument } from "../../../docx/xml/document";
import type { XmlElement } from "../../../docx/xml/node";
import type { OpenDocument } from "../document/open-document";
import { expectText } from "../document/paragraphs";
import { asks, changes, leads, readable, writable, type HostType } from "../engine/host-type";
import type { HostObject } from "../engine/host-object";
import { show } from "../engine/show";
import { flag, oneOf, text } from "./arguments";

/** A paragraph of a header or footer, and the part that it stands in. */
interface PageParagraph {
  readonly part: XmlDocument;
  readonly element: XmlElement;
}

const alignments = { Left: "left", Centered: "center", Right: "right", Justified: "both" } as const;

const textOf = (element: XmlElement): string =>
  element
    .elements("w:r")
    .flatMap((run) => run.elements())
    .map((piece) => (piece.name === "w:tab" ? "\t" : piece.name === "w:t" ? piece.text : ""))
    .join("");

const setProperty = ({ part, element }: PageParagraph, name: string, value: string): void => {
  const make = makerFor(part);
  const properties = element.child("w:pPr") ?? make("w:pPr");
  if (properties.parent === null) element.prepend(properties);
  properties.child(name)?.remove();
  if (name === "w:pStyle") properties.prepend(withValue(make, name, value));
  else properties.append(withValue(make, name, value));
};

const setRunProperty = ({ part, element }: PageParagraph, name: string, value: string): void => {
  const make = makerFor(part);
  for (const run of element.elements("w:r")) {
    const properties = run.child("w:rPr") ?? make("w:rPr");
    if (properties.parent === null) run.prepend(properties);
    properties.child(name)?.remove();
    properties.append(withValue(make, name, value));
  }
};

/** The part at the head or foot of the pages, made with an empty paragraph where there is none. */
const pagePart = (document: OpenDocument, kind: "header" | "footer"): XmlDocument => {
  const { docx } = document;
  const name = docx.related(docx.main, kind);
  const present = name === null ? null : docx.part(name);
  if (present) return present;
  const { document: part, relationshipId } = newPagePart(docx, kind);
  part.root.append(makerFor(part)("w:p"));
  const make = makerFor(document.xml);
  const body = document.read().element;
  const last = body.elements().at(-1);
  const section = last?.name === "w:sectPr" ? last : make("w:sectPr");
  if (section.parent === null) body.append(section);
  section.prepend(make(`w:${kind}Reference`, { "w:type": "default", "r:id": relationshipId }));
  return part;
};

const onlyRead = (): never => {
  throw new Error("This host does not tell of the format of a header.");
};

/** What a header or footer is made of, as far as an add-in of ours writes one. */
export const sectionTypes = (document: OpenDocument) => {
  const font: HostType<PageParagraph> = {
    name: "Font",
    isKept: true,
    properties: {
      Size: writable("1.1", onlyRead, (held, value) => setRunProperty(held, "w:sz", String(Number(value) * 2))),
      Bold: writable("1.1", onlyRead, (held, value) => setRunProperty(held, "w:b", String(flag(value)))),
      Color: writable("1.1", onlyRead, (held, value) => setRunProperty(held, "w:color", text(value).slice(1))),
    },
  };
  const paragraph: HostType<PageParagraph> = {
    name: "Paragraph",
    isKept: true,
    properties: {
      Text: readable("1.1", ({ element }) => textOf(element)),
      StyleBuiltIn: writable("1.3", onlyRead, (held, value) =>
        setProperty(held, "w:pStyle", oneOf(value, ["Header", "Footer"])),
      ),
      Alignment: writable("1.1", onlyRead, (held, value) =>
        setProperty(held, "w:jc", alignments[oneOf(value, ["Left", "Centered", "Right", "Justified"])]),
      ),
    },
    navigations: { Font: leads("1.1", (held) => show(font, held)) },
    methods: {
      InsertText: changes("1.1", ({ part, element }, [words, location]) => {
        oneOf(location, ["Replace"]);
        for (const run of element.elements("w:r")) run.remove();
        element.append(...textRun(makerFor(part), expectText(words)));
        document.touch(null);
        // Word gives the range of the words, which nobody asks for here.
        return show(paragraph, { part, element });
      }),
    },
  };
  const paragraphs: HostType<XmlDocument> = {
    name: "ParagraphCollection",
    isKept: true,
    methods: {
      GetFirst: asks("1.3", (part) => {
        const element = part.root.child("w:p");
        return element && show(paragraph, { part, element });
      }),
    },
  };
  const body: HostType<XmlDocument> = {
    name: "Body",
    isKept: true,
    properties: { Text: readable("1.1", ({ root }) => root.elements("w:p").map(textOf).join("\r")) },
    navigations: { Paragraphs: leads("1.1", (part) => show(paragraphs, part)) },
    methods: {
      InsertParagraph: changes("1.1", (part, [words, location]) => {
        oneOf(location, ["End"]);
        const make = makerFor(part);
        const element = make("w:p", {}, ...textRun(make, expectText(words)));
        part.root.append(element);
        document.touch(null);
        return show(paragraph, { part, element });
      }),
    },
  };
  const bodyOf = (kind: "header" | "footer", type: unknown): HostObject => {
    oneOf(type, ["Primary"]);
    return show(body, pagePart(document, kind));
  };
  const section: HostType<null> = {
    name: "Section",
    isKept: true,
    methods: {
      GetHeader: changes("1.1", (_, [type]) => bodyOf("header", type)),
      GetFooter: changes("1.1", (_, [type]) => bodyOf("footer", type)),
    },
  };
  const sections: HostType<null> = {
    name: "SectionCollection",
    isKept: true,
    methods: { GetFirst: asks("1.3", () => show(section, null)) },
  };
  return { sections, section, pageBody: body, pageParagraphs: paragraphs, pageParagraph: paragraph, pageFont: font };
};
