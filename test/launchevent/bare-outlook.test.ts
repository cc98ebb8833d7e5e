import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publicationOf, type Publication } from "../../src/core";
import { missingSectionWords } from "../../src/core/messages/rules/structure/missing-section";
import { standardProfile } from "../support/standard-profile";
import { BareOutlook, buildScript } from "./bare-outlook";
import { levels, openMail, reaches, showIn, type Level, type OpenMail, type Seen } from "./mailbox";
import { ready, unfinished } from "./papers";

let script = "";
beforeAll(() => {
  script = buildScript();
}, 120_000);

const briefing = { name: "Vermerk.docx", bytes: unfinished };

const send = async (mail: OpenMail | null, level: Level, language = "en-US", timers = true): Promise<Seen> => {
  const completion = await new BareOutlook(script, level, mail, { language, timers }).fire("onMessageSend");
  if (completion === null || completion === "nothing") throw new Error("The mail hangs");
  return showIn(level, completion);
};

test("the engine has nothing but the language", () => {
  const outlook = new BareOutlook(script, "1.12", null, { timers: false });
  const names = ["window", "document", "process", "setTimeout", "atob", "TextDecoder", "fetch", "URL"];
  expect(names.filter((name) => outlook.has(name))).toEqual([]);
  expect(outlook.names).toEqual([
    "onMessageSend",
    "onAppointmentSend",
    "onMessageAttachmentsChanged",
    "onAppointmentAttachmentsChanged",
  ]);
});

describe.each(levels)("the script that ships, at Mailbox %s", (level) => {
  test("lets a ready briefing go", async () => {
    expect(await send(openMail({ attached: [{ name: "a.docx", bytes: ready }] }), level)).toEqual({ kind: "sent" });
  });

  test("asks about an unfinished one, and lets it go when that was answered", async () => {
    const mail = openMail({ attached: [briefing] });
    const seen = await send(mail, level);
    expect(seen).toMatchObject({ kind: "stopped", mayGoAnyway: reaches(level, "1.14") });
    // Every event starts the engine anew: only what Outlook keeps is left of the first.
    if (!reaches(level, "1.14")) expect(await send(mail, level)).toEqual({ kind: "sent" });
  });

  test("says above the mail what was found", async () => {
    const mail = openMail({ attached: [briefing] });
    const outlook = new BareOutlook(script, level, mail, { timers: true });
    expect(await outlook.fire("onMessageAttachmentsChanged")).toBe("nothing");
    expect(mail.notifications.get("briefline")?.message).toContain("“Vermerk.docx” is not ready to send");
  });

  test("asks where Outlook gives no item", async () => {
    expect((await send(null, level)).kind).toBe("stopped");
  });

  test("ends before Outlook's five seconds where an attachment never comes", async () => {
    const outlook = new BareOutlook(script, level, openMail({ attached: [{ name: "a.docx", gives: "hangs" }] }), {
      timers: true,
    });
    const completion = await outlook.fire("onMessageSend");
    expect(completion).toMatchObject({ allowEvent: false });
    expect(outlook.timers.now).toBeLessThan(5000);
  });
});

test("holds the words that it shows and no others", () => {
  for (const { why, messages } of Object.values(missingSectionWords)) {
    expect(script).toContain(messages.missing.what);
    expect(script).not.toContain(messages.missing.how);
    expect(script).not.toContain(why);
  }
});

describe("the house's templates", () => {
  const strict = publicationOf([
    { ...standardProfile, id: "house", send: { ...standardProfile.send, whenNotReady: "block" } },
  ]);
  const sendWith = async (files: Publication, kept: Map<string, string>, source = script): Promise<Seen> => {
    const mail = openMail({ attached: [briefing] });
    const engine = new BareOutlook(source, "1.15", mail, { timers: true, network: { files, kept } });
    const completion = await engine.fire("onMessageSend");
    if (completion === null || completion === "nothing") throw new Error("The mail hangs");
    return showIn("1.15", completion);
  };
  const blocked = { kind: "stopped", mayGoAnyway: false };

  test("are fetched, and kept for the day when they cannot be", async () => {
    const kept = new Map<string, string>();
    expect(await sendWith(strict, kept)).toMatchObject(blocked);
    expect(await sendWith({}, kept)).toMatchObject(blocked);
    expect(await sendWith({}, new Map())).toMatchObject({ mayGoAnyway: true });
  });

  test("can be built in, for engines that reach nothing", async () => {
    const folder = mkdtempSync(join(tmpdir(), "house-"));
    try {
      for (const [name, text] of Object.entries(strict)) writeFileSync(join(folder, name), text);
      const source = buildScript(folder);
      expect(await sendWith({}, new Map(), source)).toMatchObject(blocked);
      writeFileSync(join(folder, "index.json"), "{}");
      expect(() => buildScript(folder)).toThrow(/not what its index vouches for/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 120_000);
});

test.each(levels)("an invitation is looked at as a mail is, at Mailbox %s", async (level) => {
  const mail = openMail({ attached: [briefing], itemType: "appointment" });
  const outlook = new BareOutlook(script, level, mail, { timers: true });
  expect(await outlook.fire("onAppointmentAttachmentsChanged")).toBe("nothing");
  expect(mail.notifications.get("briefline")?.message).toContain("“Vermerk.docx” is not ready to send");
  const completion = await new BareOutlook(script, level, mail, { timers: true }).fire("onAppointmentSend");
  if (completion === null || completion === "nothing") throw new Error("The invitation hangs");
  const button = reaches(level, "1.14") ? "Briefline.ShowPapersOfMeeting" : null;
  expect(showIn(level, completion)).toMatchObject({ kind: "stopped", opens: button });
});

test.each([
  ["en-GB", "is not ready to send"],
  ["fr-BE", "n’est pas prêt à l’envoi"],
  ["de-AT", "noch nicht bereit zum Versand"],
  ["nl-NL", "is not ready to send"],
])("speaks to an officer whose Outlook is in %s", async (language, words) => {
  const seen = await send(openMail({ attached: [briefing] }), "1.15", language);
  expect(seen.kind === "stopped" && seen.text).toContain(words);
});

test("judges in an engine without timers", async () => {
  expect((await send(openMail({ attached: [briefing] }), "1.15", "en-US", false)).kind).toBe("stopped");
});

test("without timers a call that never comes is left to Outlook, which ends it after five minutes", async () => {
  const mail = openMail({ attached: [{ name: "a.docx", gives: "hangs" }] });
  expect(await new BareOutlook(script, "1.15", mail, { timers: false }).fire("onMessageSend")).toBeNull();
});

test("says where the attachments changed, whatever goes wrong there", async () => {
  const mail = openMail({ attached: [briefing], refuses: ["notifications", "session"] });
  const outlook = new BareOutlook(script, "1.12", mail, { timers: true });
  expect(await outlook.fire("onMessageAttachmentsChanged")).toBe("nothing");
});
