import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { describePlayground, textsOf } from "../support/e2e-playground";

const good = readFileSync("assets/samples/complete.en.docx");
const oldWord = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(504).fill(0)]);
const openDocument = zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text") });
const encryptedName = [...Buffer.from("EncryptedPackage", "utf16le")];

/** A file that is no Word document, and what a person is told. */
const cases = [
  { name: "damaged.docx", content: good.subarray(0, good.length / 2), says: /damaged/i },
  { name: "old.doc", content: oldWord, says: /before 2007/ },
  { name: "protected.docx", content: Uint8Array.from([...oldWord, ...encryptedName]), says: /password/i },
  { name: "a PDF in disguise.docx", content: "%PDF-1.7\n", says: /not a Word document/i },
  { name: "other.odt", content: openDocument, says: /OpenDocument text/ },
  { name: "empty.docx", content: "", says: /empty/i },
];

describePlayground("A file that cannot be opened", (visit) => {
  test.each(cases)("$name is refused in a sentence, and the open document stays", async ({ name, content, says }) => {
    const visitor = await visit();
    await visitor.openSample("Half-finished");
    const before = textsOf(await visitor.download());

    await visitor.openFile(name, content);

    const message = visitor.page.getByRole("alert").filter({ hasText: says });
    await message.waitFor();
    expect(await message.innerText()).toContain("“Half-finished” is still open and as it was.");
    expect(textsOf(await visitor.download())).toEqual(before);
  });
});
