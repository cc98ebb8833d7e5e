import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { waiversProperty, type DocumentPort, type Edit } from "../../src/core";
import { docxBytes } from "../fixtures/docx-bytes";
import { paragraph } from "../fixtures/word-xml";
import type { OpenDocument } from "./document-port";

const office = "http://schemas.openxmlformats.org/officeDocument/2006";

/** A document with parts of these sources tied to it as custom XML, beside one of somebody else's. */
export const withParts = (...sources: readonly string[]): Uint8Array => {
  const files = unzipSync(docxBytes({ body: paragraph("one"), styles: "" }));
  const all = [`<theirs xmlns="urn:theirs"  of = 'old'>&#65;</theirs>`, ...sources];
  const ties = all.map(
    (_, at) =>
      `<Relationship Id="x${at}" Type="${office}/relationships/customXml" Target="../customXml/item${at + 1}.xml"/>`,
  );
  const relationships = "word/_rels/document.xml.rels";
  const related = strFromU8(files[relationships] ?? new Uint8Array());
  return zipSync({
    ...files,
    [relationships]: strToU8(related.replace("</Relationships>", `${ties.join("")}</Relationships>`)),
    ...Object.fromEntries(all.map((source, at) => [`customXml/item${at + 1}.xml`, strToU8(source)])),
  });
};

const customXml = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).flatMap(([name, content]) =>
      name.startsWith("customXml/") ? [[name, strFromU8(content)]] : [],
    ),
  );

const keeping = async (port: DocumentPort): Promise<string | undefined> => {
  const read = await port.read();
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.properties[waiversProperty];
};

const keep = (expect: string | null, value: string | null): Edit => ({
  op: "setProperty",
  name: waiversProperty,
  expect,
  value,
});

/** What every port promises of a property that has a custom XML part of its own. */
export function testKeptParts(name: string, open: (bytes: Uint8Array) => Promise<OpenDocument>): void {
  describe(`${name}: a property under a namespace of ours`, () => {
    test("has a part of its own, beside those of others", async () => {
      const { port, bytes } = await open(withParts());
      const before = customXml(await bytes());
      expect(await port.apply([keep(null, '{"a":"1 < 2 & “é” 🙂"}')])).toMatchObject({ ok: true });
      const { "customXml/item2.xml": part, ...others } = customXml(await bytes());
      expect(part).toBe(`<waivers xmlns="${waiversProperty}">{"a":"1 &lt; 2 &amp; “é” 🙂"}</waivers>`);
      expect(others).toMatchObject(before);
      expect(Object.keys(unzipSync(await bytes())).filter((file) => file.includes("webextension"))).toEqual([]);
    });

    test("is there again in a copy of the file", async () => {
      const { port, bytes } = await open(withParts());
      await port.apply([keep(null, '["kept"]')]);
      const copy = await open(await bytes());
      expect(await keeping(copy.port)).toBe('["kept"]');
    });

    test("is replaced, and taken out without a trace", async () => {
      const { port, bytes } = await open(withParts());
      const before = Object.keys(unzipSync(await bytes())).sort();
      await port.apply([keep(null, "[1]")]);
      const once = Object.keys(unzipSync(await bytes())).sort();
      await port.apply([keep("[1]", "[2]")]);
      expect(Object.keys(unzipSync(await bytes())).filter((file) => !before.includes(file))).toHaveLength(
        once.length - before.length,
      );
      expect(await keeping(port)).toBe("[2]");
      await port.apply([keep("[2]", null)]);
      expect(await keeping(port)).toBeUndefined();
      expect(Object.keys(unzipSync(await bytes())).sort()).toEqual(before);
    });

    test("that is not as expected is left alone", async () => {
      const { port } = await open(withParts());
      await port.apply([keep(null, "[1]")]);
      expect(await port.apply([keep(null, "[2]")])).toMatchObject({ ok: false, problem: { code: "stale" } });
      expect(await keeping(port)).toBe("[1]");
    });

    test("comes from whatever the part is written like", async () => {
      const source = `<?xml version="1.0"?>\n<!-- moved --><b:waivers xmlns:b='${waiversProperty}'>[&#34;<![CDATA[a<b]]>&#34;]</b:waivers>`;
      const { port } = await open(withParts(source));
      expect(await keeping(port)).toBe('["a<b"]');
    });

    test("that stands in two parts is that of neither, and is one again when it is set", async () => {
      const part = (value: string) => `<waivers xmlns="${waiversProperty}">${value}</waivers>`;
      const { port, bytes } = await open(withParts(part("[1]"), part("[2]")));
      expect(await keeping(port)).toBe("[1][2]");
      await port.apply([keep("[1][2]", "[3]")]);
      expect(await keeping(port)).toBe("[3]");
      expect(Object.values(customXml(await bytes())).filter((source) => source.startsWith("<waivers"))).toHaveLength(1);
    });
  });
}
