import { publicationOf, type NonEmpty, type Profile, type Publication, type SendPolicy } from "../../src/core";
import { houseInForce, type Fetch, type Reach, type Storage } from "../../src/launchevent/house";
import { onAttachmentsChanged } from "../../src/launchevent/on-attachments-changed";
import { onMessageSend } from "../../src/launchevent/on-message-send";
import type { Outlook } from "../../src/launchevent/outlook";
import { TimeLimit } from "../../src/mail/time-limit";
import { standardProfile } from "../support/standard-profile";
import { serverWith } from "./house-server";
import { openMail, showIn, type OpenMail, type Seen } from "./mailbox";
import { ready, stamped, unfinished } from "./papers";
import { impatientWatch } from "./watch";

const withPolicy = (policy: Partial<SendPolicy>, id = "house"): Profile => ({
  ...standardProfile,
  id,
  send: { ...standardProfile.send, ...policy },
});
const strict = publicationOf([withPolicy({ whenNotReady: "block" })]);
const broken: Publication = Object.fromEntries(Object.entries(strict).map(([name, text]) => [name, `${text} `]));

/** What is kept between two events, as `OfficeRuntime.storage` keeps it. */
const storageWith = (kept: Map<string, string>): Storage => ({
  getItem: (name) => Promise.resolve(kept.get(name) ?? null),
  setItem: (name, text) => Promise.resolve(kept.set(name, text)),
});

const hangs: Fetch = () => new Promise(() => undefined);

const mailWith = (bytes: Uint8Array): OpenMail => openMail({ attached: [{ name: "Briefing.docx", bytes }] });

const outlookOn = (mail: OpenMail, reach: Reach): Outlook => ({
  item: mail.item,
  language: "en",
  reach,
  today: "2026-04-13",
  watch: impatientWatch(),
  has: () => true,
});

const reachOf = (files: Publication | null, more: Partial<Reach> = {}): Reach => ({
  ...serverWith(files),
  storage: () => null,
  ...more,
});

const send = async (mail: OpenMail, reach: Reach): Promise<Seen> =>
  showIn("1.15", await onMessageSend(outlookOn(mail, reach)));

/** What was kept when the strict house could last be reached. */
const remembered = async (): Promise<Map<string, string>> => {
  const kept = new Map<string, string>();
  await send(mailWith(ready), reachOf(strict, { storage: () => storageWith(kept) }));
  return kept;
};

const lastGood = "Your house’s template could not be loaded; the last good one was used.";
const ours = "Your house’s template could not be loaded; Briefline’s own was used.";

describe("a mail with an unfinished briefing", () => {
  it("is blocked where the house blocks, and nothing is said of the template", async () => {
    const seen = await send(mailWith(unfinished), reachOf(strict));
    expect(seen).toMatchObject({ kind: "stopped", mayGoAnyway: false });
    expect(seen.kind === "stopped" && seen.text).not.toContain("Your house’s template");
  });

  it.each<[string, Partial<Reach> & { files: Publication | null }]>([
    ["its server is gone", { files: null }],
    ["its folder is empty", { files: {} }],
    ["a file was changed by hand", { files: broken }],
    ["its server does not answer", { files: null, fetch: hangs }],
    ["there is no network in this engine", { files: null, fetch: null }],
  ])("is blocked by the last good template when %s, and that is said", async (_, { files, ...more }) => {
    const kept = await remembered();
    const seen = await send(mailWith(unfinished), reachOf(files, { storage: () => storageWith(kept), ...more }));
    expect(seen).toMatchObject({ kind: "stopped", mayGoAnyway: false });
    expect(seen.kind === "stopped" && seen.text).toContain(lastGood);
  });

  it.each<[string, Partial<Reach>]>([
    ["nothing was kept", {}],
    [
      "the storage is forbidden",
      {
        storage: () => {
          throw new Error("SecurityError");
        },
      },
    ],
    [
      "the storage does not answer",
      { storage: () => ({ getItem: () => new Promise(() => undefined), setItem: () => undefined }) },
    ],
    ["what was kept is damaged", { storage: () => storageWith(new Map([["briefline.profiles", "{"]])) }],
  ])("is asked about by Briefline's own template when the server is gone and %s", async (_, more) => {
    const seen = await send(mailWith(unfinished), reachOf(null, more));
    expect(seen).toMatchObject({ kind: "stopped", mayGoAnyway: true });
    expect(seen.kind === "stopped" && seen.text).toContain(ours);
  });
});

it("goes all the same when the briefing is ready and the server is gone: nobody is stopped because of us", async () => {
  expect(await send(mailWith(ready), reachOf(null))).toEqual({ kind: "sent" });
});

it.each([
  [unfinished, "“Briefing.docx” is not ready to send: 4 errors", "Judged by Briefline’s own template."],
  [ready, "“Briefing.docx” is ready to send.", "Judged by Briefline’s own template."],
])("says above the mail by what it was judged", async (bytes, found, template) => {
  const mail = mailWith(bytes);
  await onAttachmentsChanged(outlookOn(mail, reachOf(null)));
  const { message } = mail.notifications.get("briefline") ?? { message: "" };
  expect(message).toContain(found);
  expect(message.endsWith(template)).toBe(true);
});

it("judges a stamped paper by the template that its stamp names, if the house publishes it", async () => {
  const other = withPolicy({}, "house-other");
  const short = other.sections.map((section) => ({ ...section, limits: { ...section.limits, maxWords: 1 } }));
  const usual = { ...withPolicy({ whenNotReady: "block" }), sections: short };
  const bytes = await stamped(undefined, other);
  expect((await send(mailWith(bytes), reachOf(publicationOf([usual, other])))).kind).toBe("sent");
});

it.each([
  ["the network", hangs],
  ["the storage", null],
])("waits for %s no longer than it may", async (_, fetch) => {
  const watch = impatientWatch();
  const storage: Storage = { getItem: () => new Promise(() => undefined), setItem: () => undefined };
  const inForce = await houseInForce(
    { fetch, storage: () => storage, folder: "https://x/" },
    new TimeLimit(watch, 1500),
    () => new TimeLimit(watch, 400),
  );
  const [usual]: NonEmpty<Profile> = inForce.profiles;
  expect([usual.id, inForce.source]).toEqual(["standard", "shipped"]);
  expect(watch.now()).toBeLessThanOrEqual(1900);
});
