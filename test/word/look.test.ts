import { extendProfile, skeletonEdits, type DocumentPort, type Profile } from "../../src/core";
import { openDocxPort } from "../../src/docx/port";
import { docxBytes } from "../fixtures/docx-bytes";
import { paragraph } from "../fixtures/word-xml";
import { standardProfile } from "../support/standard-profile";
import { closeWordPage, hostOver, openWordPage } from "../support/word-page";

afterAll(closeWordPage);

const everywhere = (text: string) => ({ en: text, fr: text, de: text });

const house = (): Profile => {
  const look = {
    header: { left: everywhere("{kind}"), right: everywhere("{title}") },
    footer: { left: everywhere(""), center: everywhere("Ours"), right: everywhere("Page {page}") },
    marking: { marks: { en: ["Internal"], fr: ["Interne"], de: ["Intern"] }, place: "both" },
  };
  const parsed = extendProfile(standardProfile, { extends: "standard", id: "house", version: "1.0.0", look });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.value;
};

const insertInto = async (port: DocumentPort): Promise<void> => {
  const read = await port.read();
  if (!read.ok) throw new Error(read.problem.code);
  const applied = await port.apply([...skeletonEdits(read.value, house(), "en", { counterpart: "Nordlicht" })]);
  expect(applied).toMatchObject({ ok: true });
};

const pagesOf = async (bytes: Uint8Array) => {
  const opened = openDocxPort(bytes);
  const read = opened.ok ? await opened.value.read() : opened;
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.traces.pageTexts;
};

test("a new paper gets its header, its footer and its marking, but no number that Word cannot write", async () => {
  const { host, port } = await openWordPage(hostOver(docxBytes({ body: paragraph("") }), { level: "1.3" }));
  await insertInto(port);
  const title = "Briefing for the meeting with Nordlicht";
  expect([...((await pagesOf(host.bytes())) ?? [])].sort()).toEqual(
    ["INTERNAL", "INTERNAL", "Meeting briefing", "Ours", title].sort(),
  );
});

test("a header and a footer that there are stay as they are", async () => {
  const { host, port } = await openWordPage(hostOver(docxBytes({ body: paragraph("") }), { level: "1.3" }));
  await insertInto(port);
  const again = await openWordPage(hostOver(host.bytes(), { level: "1.3" }));
  const read = await again.port.read();
  if (!read.ok) throw new Error(read.problem.code);
  const another = { styles: [], numbersHeadings: false, footer: [] };
  const row = { left: ["Another"], center: [], right: [], isMark: false };
  expect(await again.port.apply([{ op: "setLook", look: { ...another, header: [row] } }])).toMatchObject({ ok: true });
  expect(await pagesOf(again.host.bytes())).not.toContain("Another");
});
