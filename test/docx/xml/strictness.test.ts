import fc from "fast-check";
import { SaxesParser } from "saxes";
import { DamagedXml } from "../../../src/docx/xml/damaged-xml";
import { XmlElement, XmlText } from "../../../src/docx/xml/node";
import { parseXml } from "../../../src/docx/xml/parse";

/** What a parser made of a source: its tags, with their attributes, and its text; null where it refused it. */
type Reading = readonly string[] | null;

const joined = (events: readonly string[]): readonly string[] => {
  const all: string[] = [];
  for (const event of events) {
    if (event.startsWith("text ") && all.at(-1)?.startsWith("text ") === true)
      all.push((all.pop() ?? "") + event.slice(5));
    else if (event !== "text ") all.push(event);
  }
  return all;
};

const tag = (name: string, attributes: Readonly<Record<string, string>>): string =>
  `<${name} ${JSON.stringify(Object.entries(attributes))}`;

/** Another parser, which is strict too, says what is right. */
const bySaxes = (source: string): Reading => {
  const events: string[] = [];
  const parser = new SaxesParser();
  let depth = 0;
  const wrongs: unknown[] = [];
  parser.on("error", (error) => wrongs.push(error));
  parser.on("doctype", (type) => wrongs.push(type));
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    events.push(tag(name, attributes));
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    events.push(`>${name}`);
  });
  const add = (text: string): void => {
    if (depth > 0) events.push(`text ${text}`);
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.write(source).close();
  return wrongs.length > 0 ? null : joined(events);
};

const byOurs = (source: string): Reading => {
  try {
    const { root } = parseXml(source);
    const events: string[] = [];
    const visit = (element: XmlElement): void => {
      events.push(tag(element.written.name, element.written.attributes));
      for (const node of element.children) {
        if (node instanceof XmlElement) visit(node);
        else if (node instanceof XmlText) events.push(`text ${node.value}`);
      }
      events.push(`>${element.written.name}`);
    };
    visit(root);
    return joined(events);
  } catch (error) {
    if (error instanceof DamagedXml) return null;
    throw error;
  }
};

const good = [
  ...["<a>", "</a>", "<b/>", "<c x='1' y = \"2\">", "</c>", "<é-1._ />", "<d\n\tz='&amp;&#10;\r\n\"'\n/>", "</a >"],
  ...[
    "text",
    " ",
    "\r\n",
    "&lt;&#x1F600;&#9;",
    "]]",
    ">",
    "😀",
    "\ufffd",
    "<![CDATA[<&>]] >]]>",
    "<!-- - -->",
    "<?p x?>",
    "<?q?>",
  ],
];
const bad = [
  ...[
    "<",
    "&",
    ";",
    "]]>",
    "<!--",
    "-->",
    "--",
    "<!---->-",
    "<?",
    "?>",
    "<?xml?>",
    "<?XML version='1.0'?>",
    "<![CDATA[",
    "<!DOCTYPE a>",
  ],
  ...["\u0000", "\u001f", "\ufffe", "&#0;", "&#xD800;", "&#x110000;", "&#;", "&nbsp;", "& ;", "&#X41;"],
  ...[
    "<1>",
    "<-a/>",
    "< a/>",
    "<a b/>",
    "<a b=1/>",
    "<a b='1'c='2'/>",
    "<a b='<'/>",
    "<a b='&'/>",
    "<a b='1' b='2'/>",
    "</ a>",
    "<a/ >",
    "<a",
    "='",
  ],
];
const pieces = fc.array(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...good) }, fc.constantFrom(...bad)), {
  maxLength: 12,
});

test.each(["< a/>", "<a ='1'/>", "<?\n p?><a/>", "<? ?><a/>", "<>", "<a></></a>"])("what has no name: %j", (source) => {
  expect([byOurs(source), bySaxes(source)]).toEqual([null, null]);
});

test.each([
  ["<r><a></b></r>", "A tag ends nothing (at 6)"],
  ["<r>\u0001</r>", "There is a character that XML cannot hold"],
  ["<r/> x", "There is text outside the root (at 4)"],
  ["<r>&x;</r>", "A reference means nothing (at 0)"],
])("what is wrong with %j is said, and where", (source, message) => {
  expect(() => parseXml(source)).toThrow(new DamagedXml(message));
});

test("what is well formed is told as another strict parser tells it, and read as it reads it", () => {
  fc.assert(
    fc.property(fc.boolean(), pieces, (isWrapped, all) => {
      const source = isWrapped ? `<r>${all.join("")}</r>` : all.join("");
      expect(byOurs(source)).toEqual(bySaxes(source));
    }),
    { numRuns: 5000 },
  );
});

test.each([...good, ...bad])("%j alone, inside an element and around one", (piece) => {
  for (const source of [
    piece,
    `<r>${piece}</r>`,
    `${piece}<r/>`,
    `<r/>${piece}`,
    `<r k="${piece}"/>`,
    `<r ${piece}/>`,
  ]) {
    expect([source, byOurs(source)]).toEqual([source, bySaxes(source)]);
  }
});

const values = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom("", "1", "2", "00A1B2C3", "a>b", "/", "é", "😀", "&lt;", "]]>", " x ") },
  fc.constantFrom("<", "&", "\u0001", '"', "'"),
);
const shapes: readonly ((one: string, other: string) => string)[] = [
  (one, other) => `<a k="${one}" l="${other}"/>`,
  (one, other) => `<a k='${one}' l='${other}'/>`,
  (one, other) => `<a l="${one}" k="${other}"/>`,
  (one) => `<a k="${one}"></a>`,
  (one) => `<a k="${one}" />`,
  (one) => `<ab k="${one}"/>`,
  (one, other) => `<b k="${one}" m = "${other}">x</b>`,
  (one, other) => `<n xmlns="n${one}"><a k="${other}"/></n>`,
];

test("tags that differ in their values only, of any length, are read like the first one of them", () => {
  const tags = fc.tuple(fc.constantFrom(...shapes), values, values).map(([shape, one, other]) => shape(one, other));
  fc.assert(
    fc.property(fc.array(tags, { maxLength: 14 }), (all) => {
      const source = `<r>${all.join("")}</r>`;
      expect(byOurs(source)).toEqual(bySaxes(source));
    }),
    { numRuns: 3000 },
  );
});

test("many attributes are told apart", () => {
  const many = Array.from({ length: 40 }, (_, at) => `a${at}="${at}"`);
  expect(byOurs(`<r ${many.join(" ")}/>`)).toEqual(bySaxes(`<r ${many.join(" ")}/>`));
  expect(byOurs(`<r ${[...many, 'a3=""'].join(" ")}/>`)).toBeNull();
});

test.each(["\ud800", "\udc00", "\ud800a", "\udc00\ud800"])("half a character is refused: %j", (half) => {
  for (const source of [`<r>${half}</r>`, `<r k="${half}"/>`, `<r/><!--${half}-->`]) expect(byOurs(source)).toBeNull();
});
