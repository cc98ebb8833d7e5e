import { waiversProperty, type Edit } from "../../src/core";
import { openPropertyStore } from "../../src/word/properties";
import { waitForWord } from "../../src/word/readiness";
import { docxBytes } from "../fixtures/docx-bytes";
import { list, listInstance, paragraph, style, styled } from "../fixtures/word-xml";
import { closeWordPage, hostOver, openWordPage } from "../support/word-page";

afterEach(closeWordPage);

const bytes = docxBytes({ body: paragraph("one") });

describe("is there a Word to work with?", () => {
  test("one that has what we need", async () => {
    await openWordPage(hostOver(bytes, { level: "1.3" }));
    expect(await waitForWord()).toBe("ready");
  });

  test("one that is too old", async () => {
    await openWordPage(hostOver(bytes, { level: "1.2" }));
    expect(await waitForWord()).toBe("oldWord");
  });

  test("one with ten requirement sets or more has the sixth", async () => {
    const { port } = await openWordPage(hostOver(bytes, { level: "1.10" }));
    expect(await waitForWord()).toBe("ready");
    expect(port.capabilities.live).toBe("paragraphs");
  });

  test("none: the script of Office is not there", async () => {
    Reflect.deleteProperty(globalThis, "Office");
    expect(await waitForWord()).toBe("noOffice");
  });

  test("none: the page stands alone", async () => {
    Object.assign(globalThis, {
      Office: { onReady: () => Promise.resolve({ host: null, platform: null }), HostType: { Word: "Word" } },
    });
    expect(await waitForWord()).toBe("elsewhere");
  });
});

test("a document that may only be read is read and not changed", async () => {
  const { port } = await openWordPage(hostOver(bytes, { level: "1.3", readOnly: true }));
  expect(port.capabilities.write).toBe(false);
  expect(await port.read()).toMatchObject({ ok: true });
  const edit: Edit = { op: "setProperty", name: "test", expect: null, value: "1" };
  expect(await port.apply([edit])).toMatchObject({ ok: false, problem: { code: "read-only" } });
});

describe.each(["en-US", "fr-FR", "de-DE"])("Word in %s", (locale) => {
  const styles = style("ListBullet", "List Bullet") + style("Heading1", "heading 1") + style("House", "House style");

  test("styles go by the names that all languages have", async () => {
    const body = styled("ListBullet", "a") + styled("Heading1", "b") + styled("House", "c") + paragraph("d");
    const { port } = await openWordPage(hostOver(docxBytes({ body, styles }), { level: "1.3", locale }));
    const read = await port.read();
    const names = read.ok ? read.value.paragraphs.map((each) => each.style) : [];
    expect(names).toEqual(["ListBullet", "Heading1", "House style", "Normal"]);
  });

  test("lists are made", async () => {
    const numbering = list(0, ["bullet", "\uf0b7"]) + listInstance(1, 0);
    const { port } = await openWordPage(
      hostOver(docxBytes({ body: paragraph("a"), numbering }), { level: "1.3", locale }),
    );
    const edit: Edit = {
      op: "insertParagraphs",
      place: { at: "start" },
      paragraphs: [
        { text: "bullet", style: "ListBullet" },
        { text: "number", style: "ListNumber" },
      ],
      control: null,
    };
    expect(await port.apply([edit])).toMatchObject({ ok: true });
    expect(await port.read()).toMatchObject({
      value: { paragraphs: [{ style: "ListBullet" }, { style: "ListNumber" }, { style: "Normal" }] },
    });
  });
});

describe("properties", () => {
  test("those of the document under the names that are known", async () => {
    const host = hostOver(bytes, { level: "1.3" });
    host.writeSettings({ known: '{"a":1}', unknown: "2" });
    await openWordPage(host);
    expect(openPropertyStore(["known", "absent"]).read()).toEqual({ known: '{"a":1}' });
  });

  test("a new one is in the document when the write is done", async () => {
    const { host } = await openWordPage(hostOver(bytes, { level: "1.3" }));
    await openPropertyStore().write({ test: '[true,"ü"]' });
    expect(host.readSettings()).toEqual({ test: '[true,"ü"]' });
  });

  test("with a part of their own are settings in a Word without custom XML, and move where there is one", async () => {
    const old = hostOver(bytes, { level: "1.3", hasCustomXml: false });
    await openWordPage(old);
    await openPropertyStore().write({ [waiversProperty]: "[1]" });
    expect(old.readSettings()).toEqual({ [waiversProperty]: "[1]" });

    const host = hostOver(old.bytes(), { level: "1.3" });
    await openWordPage(host);
    const store = openPropertyStore();
    await store.look();
    expect(store.read()).toEqual({ [waiversProperty]: "[1]" });
    await store.write({ [waiversProperty]: "[2]" });
    await store.look();
    expect(host.readSettings()).toEqual({});
    expect(store.read()).toEqual({ [waiversProperty]: "[2]" });
  });
});
