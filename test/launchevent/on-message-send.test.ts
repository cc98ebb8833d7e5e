import { publicationOf, type SendPolicy } from "../../src/core";
import type { Reach } from "../../src/launchevent/house";
import { onAttachmentsChanged } from "../../src/launchevent/on-attachments-changed";
import { onMessageSend } from "../../src/launchevent/on-message-send";
import type { Outlook } from "../../src/launchevent/outlook";
import { standardProfile } from "../support/standard-profile";
import {
  levels,
  openMail,
  reaches,
  showIn,
  type Attached,
  type Level,
  type MailSettings,
  type OpenMail,
  type Seen,
} from "./mailbox";
import { serverWith } from "./house-server";
import { corrupt, letter, ready, stamped, unfinished, withPassword } from "./papers";
import { impatientWatch } from "./watch";

/** A house that publishes the standard template with a policy of its own. */
const reachWith = (policy: Partial<SendPolicy>): Reach => {
  const house = { ...standardProfile, send: { ...standardProfile.send, ...policy } };
  return { ...serverWith(publicationOf([house])), storage: () => null };
};

const outlookWith = (mail: OpenMail, level: Level, policy: Partial<SendPolicy> = {}): Outlook => ({
  item: mail.item,
  language: "en",
  reach: reachWith(policy),
  today: "2026-04-13",
  watch: impatientWatch(),
  has: (needed) => reaches(level, needed),
});

const send = async (mail: OpenMail, level: Level, policy: Partial<SendPolicy> = {}): Promise<Seen> =>
  showIn(level, await onMessageSend(outlookWith(mail, level, policy)));

const file = (name: string, bytes: Uint8Array, more: Partial<Attached> = {}): Attached => ({ name, bytes, ...more });
const briefing = file("Briefing.docx", unfinished);

/** What is on the mail, what happens at 1.15 where the house blocks, and words that the dialog must say. */
const matrix: readonly (readonly [string, MailSettings, "sent" | "asked" | "blocked", string])[] = [
  ["nothing", {}, "sent", ""],
  ["a ready briefing", { attached: [file("a.docx", ready)] }, "sent", ""],
  ["a letter", { attached: [file("a.docx", letter)] }, "sent", ""],
  [
    "a picture, an archive and an old document",
    { attached: [file("a.png", ready), file("b.zip", ready), file("c.doc", ready)] },
    "sent",
    "",
  ],
  ["an unfinished briefing", { attached: [briefing] }, "blocked", "“Briefing.docx” is not ready to send"],
  ["an unfinished briefing by another name", { attached: [file("Note.DOCX", unfinished)] }, "blocked", "“Note.DOCX”"],
  ["a ready and an unfinished one", { attached: [file("a.docx", ready), briefing] }, "blocked", "“Briefing.docx”"],
  [
    "a link to the cloud",
    { attached: [{ name: "a.docx", type: "cloud" }] },
    "asked",
    "It is a link to a file in the cloud.",
  ],
  [
    "a link that says it is a file",
    { attached: [{ name: "a.docx", gives: { format: "url", content: "https://x" } }] },
    "asked",
    "link",
  ],
  ["a mail that is attached", { attached: [{ name: "Re: a.docx", type: "item" }] }, "sent", ""],
  [
    "nothing given, as for encrypted mails",
    { attached: [{ name: "a.docx", gives: { format: "base64", content: "" } }] },
    "asked",
    "encrypted",
  ],
  ["a corrupt paper", { attached: [file("a.docx", corrupt)] }, "asked", "damaged"],
  ["a paper with a password", { attached: [file("a.docx", withPassword())] }, "asked", "password"],
  [
    "an empty file",
    { attached: [{ name: "a.docx", gives: { format: "base64", content: "AA==" } }] },
    "asked",
    "“a.docx” was not checked.",
  ],
  [
    "what is no Base64",
    { attached: [{ name: "a.docx", gives: { format: "base64", content: "{}" } }] },
    "asked",
    "Outlook could not give its content.",
  ],
  ["a huge one", { attached: [{ name: "a.docx", size: 30_000_000 }] }, "asked", "too large"],
  [
    "one that is gone",
    { attached: [{ name: "a.docx", gives: { refused: "InvalidAttachmentId" } }] },
    "asked",
    "no longer attached",
  ],
  [
    "one that Outlook refuses, as after Send to",
    { attached: [{ name: "a.docx", gives: { refused: "InternalError" } }] },
    "asked",
    "could not give",
  ],
  ["one on which Outlook throws", { attached: [{ name: "a.docx", gives: "throws" }] }, "asked", "could not give"],
  ["one that never comes", { attached: [{ name: "a.docx", gives: "hangs" }] }, "asked", "There was not enough time."],
  [
    "one that never comes before one that is not ready",
    { attached: [{ name: "a.docx", gives: "hangs" }, briefing] },
    "asked",
    "time",
  ],
  ["a list that never comes", { hangs: ["attachments"] }, "asked", "could not be told"],
  ["a list that is refused", { refuses: ["attachments"] }, "asked", "could not be told"],
  ["an Outlook without lists", { lacks: ["getAttachmentsAsync"] }, "asked", "could not be told"],
  [
    "an Outlook without contents",
    { lacks: ["getAttachmentContentAsync"], attached: [briefing] },
    "asked",
    "could not give",
  ],
  [
    "an unfinished briefing on an invitation",
    { itemType: "appointment", attached: [briefing] },
    "blocked",
    "“Briefing.docx” is not ready to send",
  ],
  ["a ready one on an invitation", { itemType: "appointment", attached: [file("a.docx", ready)] }, "sent", ""],
  ["something that is neither mail nor invitation", { itemType: "task", attached: [briefing] }, "sent", ""],
];

const happens = (seen: Seen): string => {
  if (seen.kind === "sent") return "sent";
  return seen.mayGoAnyway ? "asked" : "blocked";
};

const textOf = (seen: Seen): string => (seen.kind === "stopped" ? seen.text : "");

describe("a mail with", () => {
  test.each(matrix)("%s, where the house blocks", async (_, settings, outcome, words) => {
    const seen = await send(openMail(settings), "1.15", { whenNotReady: "block" });
    expect(happens(seen)).toBe(outcome);
    expect(textOf(seen)).toContain(words);
  });

  test.each(matrix)("%s, where the house asks", async (_, settings, outcome) => {
    const seen = await send(openMail(settings), "1.15", { whenNotReady: "ask" });
    expect(happens(seen)).toBe(outcome === "blocked" ? "asked" : outcome);
  });

  test.each(matrix)("%s, where the house informs and nobody has been told", async (_, settings, outcome) => {
    const seen = await send(openMail(settings), "1.15", { whenNotReady: "inform" });
    expect(happens(seen)).toBe(outcome === "blocked" ? "asked" : outcome);
  });
});

describe.each(levels)("at Mailbox %s", (level) => {
  test("the dialog names the document, the three worst findings and what to do", async () => {
    const seen = await send(openMail({ attached: [briefing] }), level, { whenNotReady: "block" });
    const lines = textOf(seen).split("\n");
    expect(lines[0]).toMatch(/^“Briefing\.docx” is not ready to send: \d+ errors/);
    expect(lines.filter((line) => line.startsWith("• "))).toHaveLength(4);
    expect(lines.at(-2)).toMatch(/^• and \d+ more$/);
    expect(lines.at(-1)).toBe("Mend it in Word and attach it again. Your house does not let it go like this.");
  });

  test("the button leads to the list where there is one", async () => {
    const seen = await send(openMail({ attached: [briefing] }), level);
    const has = reaches(level, "1.14");
    expect(seen).toMatchObject({
      button: has ? "Take me there" : null,
      opens: has ? "Briefline.ShowPapers" : null,
    });
    expect(seen.kind === "stopped" && seen.markdown !== null).toBe(reaches(level, "1.15"));
  });

  test("who is asked may send all the same: by the dialog, or by pressing Send again", async () => {
    const mail = openMail({ attached: [briefing] });
    const first = await send(mail, level);
    if (reaches(level, "1.14")) return expect(happens(first)).toBe("asked");
    expect(textOf(first)).toContain("press Send once more");
    expect((await send(mail, level)).kind).toBe("sent");
  });

  test("what is blocked stays so, however often it is sent", async () => {
    const mail = openMail({ attached: [briefing] });
    for (let time = 0; time < 3; time += 1)
      expect(happens(await send(mail, level, { whenNotReady: "block" }))).toBe("blocked");
  });

  test("another paper in its place is asked about anew", async () => {
    const mail = openMail({ attached: [briefing] });
    await send(mail, level);
    mail.attach([file("Briefing.docx", corrupt)]);
    expect((await send(mail, level)).kind).toBe("stopped");
  });

  test("who could not be asked twice is told above the mail", async () => {
    const mail = openMail({ attached: [briefing], refuses: ["session"] });
    const seen = await send(mail, level);
    if (reaches(level, "1.14")) return expect(happens(seen)).toBe("asked");
    expect(seen.kind).toBe("sent");
    expect(mail.notifications.get("briefline")?.message).toContain("not ready to send");
  });

  test("a reason that was given lets the mail go, but not past a house that blocks", async () => {
    const mail = openMail({ attached: [briefing] });
    mail.session.set("briefline.reason", "The minister is waiting");
    expect((await send(mail, level)).kind).toBe("sent");
    expect((await send(mail, level, { whenNotReady: "block" })).kind).toBe("stopped");
  });
});

describe("recipients", () => {
  const outside: Partial<SendPolicy> = { recipients: "outside", houseDomains: ["example.eu"], whenNotReady: "block" };

  test.each<[string, MailSettings, string]>([
    ["all inside", { to: ["ann@example.eu"] }, "sent"],
    ["one outside", { to: ["ann@example.eu", "bob@example.org"] }, "blocked"],
    ["one outside, unseen by the others", { to: ["ann@example.eu"], bcc: ["bob@example.org"] }, "blocked"],
    ["that Outlook does not tell", { refuses: ["recipients"] }, "asked"],
    ["that never come", { hangs: ["recipients"] }, "asked"],
    ["of an invitation, all inside", { itemType: "appointment", to: ["ann@example.eu"] }, "sent"],
    [
      "of an invitation, one who need not come outside",
      { itemType: "appointment", to: ["ann@example.eu"], bcc: ["bob@example.org"] },
      "blocked",
    ],
    ["of an Outlook without a Bcc", { to: ["ann@example.eu"], lacks: ["bcc"] }, "asked"],
  ])("%s", async (_, settings, outcome) => {
    const seen = await send(openMail({ attached: [briefing], ...settings }), "1.15", outside);
    expect(happens(seen)).toBe(outcome);
  });
});

describe("a stamped paper", () => {
  test("goes", async () => {
    expect((await send(openMail({ attached: [file("a.docx", await stamped())] }), "1.15")).kind).toBe("sent");
  });

  test("that has changed since is judged again, and stopped for what is wrong now", async () => {
    const changed = await stamped((xml) => xml.replace(">Background<", ">Backgruond<"));
    expect(textOf(await send(openMail({ attached: [file("a.docx", changed)] }), "1.15"))).toContain("not ready");
  });
});

describe("when something is attached", () => {
  const told = async (mail: OpenMail, policy: Partial<SendPolicy> = {}): Promise<string> => {
    await onAttachmentsChanged(outlookWith(mail, "1.12", policy));
    return mail.notifications.get("briefline")?.message ?? "";
  };

  test.each<[string, MailSettings, string]>([
    ["an unfinished briefing", { attached: [briefing] }, "“Briefing.docx” is not ready to send: 4 errors"],
    ["a ready one", { attached: [file("a.docx", ready)] }, "“a.docx” is ready to send."],
    ["a link", { attached: [{ name: "a.docx", type: "cloud" }] }, "“a.docx” was not checked."],
    ["a letter", { attached: [file("a.docx", letter)] }, ""],
    ["nothing any more", {}, ""],
    ["what Outlook does not list", { refuses: ["attachments"] }, ""],
    ["one to an invitation", { itemType: "appointment", attached: [briefing] }, "“Briefing.docx” is not ready"],
    ["something to what is neither mail nor invitation", { itemType: "task", attached: [briefing] }, ""],
  ])("%s is told above the mail", async (_, settings, words) => {
    const message = await told(openMail(settings));
    if (words === "") expect(message).toBe("");
    else expect(message).toContain(words);
  });

  test("the line goes when the paper is taken off", async () => {
    const mail = openMail({ attached: [briefing] });
    await told(mail);
    mail.attach([]);
    expect(await told(mail)).toBe("");
  });

  test.each(levels)("who was told is not stopped, where the house informs: %s", async (level) => {
    const mail = openMail({ attached: [briefing, { name: "b.docx", bytes: letter }] });
    await told(mail, { whenNotReady: "inform" });
    expect((await send(mail, level, { whenNotReady: "inform" })).kind).toBe("sent");
    mail.attach([file("Briefing.docx", unfinished), file("Another.docx", unfinished)]);
    expect((await send(mail, level, { whenNotReady: "inform" })).kind).toBe("stopped");
  });
});

test("an event that is killed while it reads leaves nothing behind that would let the mail go", async () => {
  const mail = openMail({ attached: [{ name: "a.docx", gives: "hangs" }] });
  void onMessageSend({ ...outlookWith(mail, "1.12"), watch: { now: () => 0, after: null } });
  await new Promise((done) => setImmediate(done));
  expect([...mail.session]).toEqual([]);
  mail.attach([briefing]);
  expect((await send(mail, "1.12")).kind).toBe("stopped");
});

test("of many papers the gravest is shown and the others are counted", async () => {
  const attached = Array.from({ length: 30 }, (_, at) => file(`Briefing ${at}.docx`, unfinished));
  const seen = await send(openMail({ attached }), "1.15", { whenNotReady: "block" });
  expect(textOf(seen)).toContain("29 more papers need a look.");
});

test("a name that would be Markdown, or longer than the dialog, does no harm", async () => {
  const name = `**[x](http://evil)** ${"long ".repeat(80)}.docx`;
  const seen = await send(openMail({ attached: [file(name, unfinished)] }), "1.15");
  expect(seen.kind === "stopped" && seen.markdown).toContain("\\*\\*\\[x\\]");
});

test.each(["en", "fr", "de"] as const)("every dialog fits in %s", async (language) => {
  for (const [, settings] of matrix) {
    const outlook = { ...outlookWith(openMail(settings), "1.15", { whenNotReady: "block" }), language };
    showIn("1.15", await onMessageSend(outlook));
  }
});
