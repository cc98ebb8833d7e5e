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
  expect(outlook.names).toEqual(["onMessageSend", "onMessageAttachmentsChanged"]);
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
