import {
  decisionFor,
  judgeForSending,
  noCircumstances,
  type AttachedPaper,
  type Mail,
  type SendPolicy,
} from "../../../src/core";
import { usualSendPolicy } from "../../../src/core/profile/send-policy";
import { partsOf, requiredParts } from "../../support/briefing";
import { document, documentOf } from "../../support/document";
import { standardProfile } from "../../support/standard-profile";

const paper = (name: string, model: ReturnType<typeof documentOf>): AttachedPaper => ({
  kind: "judged",
  name,
  readiness: judgeForSending(model, standardProfile, noCircumstances),
});

const ready = paper("ready.docx", documentOf(partsOf(requiredParts)));
const unready = paper("unready.docx", documentOf(partsOf(requiredParts.replace("background", "background:empty"))));
const letter = paper("letter.docx", document`Dear Ms Aalto, thank you for the visit.`);
const empty = paper("empty.docx", documentOf([]));
const unread: AttachedPaper = {
  kind: "unread",
  name: "locked.docx",
  problem: { code: "password-protected", detail: "" },
};
const cloud: AttachedPaper = { kind: "unfetched", name: "linked.docx", why: "cloud" };

const mail = (papers: Mail["papers"], recipients: Mail["recipients"] = ["a@example.org"]): Mail => ({
  recipients,
  papers,
  reason: null,
});

const policy = (change: Partial<SendPolicy>): SendPolicy => ({ ...usualSendPolicy, ...change });
const inform = policy({ whenNotReady: "inform" });
const ask = policy({ whenNotReady: "ask" });
const block = policy({ whenNotReady: "block" });

const nameOf = ({ name }: AttachedPaper): string => name;

test.each<[string, Mail, SendPolicy, string, readonly string[]]>([
  ["nothing attached", mail([]), block, "send", []],
  ["a ready paper", mail([ready]), block, "send", []],
  ["a letter", mail([letter]), block, "send", []],
  ["an empty paper", mail([empty]), block, "send", []],
  ["an unfinished paper, to be told", mail([unready]), inform, "inform", ["unready.docx"]],
  ["an unfinished paper, to be asked about", mail([unready]), ask, "ask", ["unready.docx"]],
  ["an unfinished paper, to be kept", mail([unready, ready]), block, "block", ["unready.docx"]],
  ["what could not be read is never let pass", mail([unread]), inform, "ask", ["locked.docx"]],
  ["what could not be read is never blocked", mail([unread]), block, "ask", ["locked.docx"]],
  ["what could not be fetched is never blocked", mail([cloud]), block, "ask", ["linked.docx"]],
  ["the gravest first", mail([cloud, ready, unready]), block, "block", ["unready.docx", "linked.docx"]],
  [
    "the gravest first, where a finding weighs less",
    mail([unready, unread]),
    inform,
    "ask",
    ["locked.docx", "unready.docx"],
  ],
  ["attachments that nobody could list", mail(null), block, "ask", []],
  [
    "recipients that nobody could tell, where they do not matter",
    mail([unready], null),
    block,
    "block",
    ["unready.docx"],
  ],
  [
    "recipients that nobody could tell, where they do",
    mail([unready], null),
    policy({ whenNotReady: "block", recipients: "outside", houseDomains: ["example.eu"] }),
    "ask",
    ["unready.docx"],
  ],
])("%s", (_, sent, by, action, concerns) => {
  const decision = decisionFor(sent, by);
  expect([decision.action, decision.concerns.map(nameOf)]).toEqual([action, concerns]);
});

test("a reason lets a mail go that was asked about, and none that is blocked", () => {
  const because = { ...mail([unready, cloud]), reason: "The minister is waiting" };
  expect(decisionFor(because, ask).action).toBe("send");
  expect(decisionFor(because, block).action).toBe("block");
  expect(decisionFor({ ...because, reason: " " }, ask).action).toBe("ask");
});

test.each<[SendPolicy["recipients"], readonly string[], string]>([
  ["everybody", [], "block"],
  ["inside", ["Ann@Example.EU"], "block"],
  ["inside", ["ann@mail.example.eu"], "block"],
  ["inside", ["ann@notexample.eu", "bob@example.org"], "send"],
  ["inside", ["bob@example.org", "ann@example.eu"], "block"],
  ["outside", ["ann@example.eu"], "send"],
  ["outside", ["ann@example.eu", "bob@example.org"], "block"],
  ["outside", ["ann@example.eu.evil.org"], "block"],
  ["listed", ["press@example.org"], "block"],
  ["listed", ["PRESS@example.org"], "block"],
  ["listed", ["other@example.org"], "send"],
  ["listed", ["anybody@cabinet.example.eu"], "block"],
])("of mails to %s: %j", (recipients, to, action) => {
  const by = policy({
    whenNotReady: "block",
    recipients,
    houseDomains: ["example.eu"],
    listed: ["press@example.org", "cabinet.example.eu"],
  });
  expect(decisionFor(mail([unready], to), by).action).toBe(action);
});
