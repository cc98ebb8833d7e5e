import { existsSync, readFileSync } from "node:fs";
import { mailRules } from "../../scripts/manifest/mail-rules.mjs";
import { checkManifest } from "../../scripts/manifest/rules.mjs";

const manifest = readFileSync("manifest.outlook.xml", "utf8");
const pages = ["launchevent.html", "launchevent.js", "mailpane.html", "help.html"];

const site = {
  read: (path: string) => {
    if (pages.includes(path)) return new Uint8Array();
    return existsSync(path) ? readFileSync(path) : null;
  },
  commands: [
    'associate("onMessageSend",a),associate("onMessageAttachmentsChanged",b),',
    'associate("onAppointmentSend",a),associate("onAppointmentAttachmentsChanged",b);',
    'let c="Briefline.ShowPapers",d="Briefline.ShowPapersOfMeeting"',
  ].join(""),
};

/** The manifest with one passage changed; the passage must be there. */
const changed = (from: string | RegExp, to: string) => {
  const result = manifest.replace(from, to);
  if (result === manifest) throw new Error(`nothing to change: ${from}`);
  return result;
};

const rulesBroken = (xml: string, at = site) => [...new Set(checkManifest(xml, at, mailRules).map(({ rule }) => rule))];

test("our manifest for Outlook has nothing wrong", () => {
  expect(checkManifest(manifest, site, mailRules)).toEqual([]);
});

/** Rule, what is wrong, the passage, what stands there instead. */
const cases: [string, string, string | RegExp, string][] = [
  [
    "element order",
    "the rule before the permission",
    /(<Permissions>.*<\/Permissions>)(\s*)(<Rule [^]*?<\/Rule>)/,
    "$3$2$1",
  ],
  ["element order", "a group with a picture", /<Label resid="Group.Label" \/>/, "$&<Icon/>"],
  [
    "element order",
    "events without a page",
    /<\/LaunchEvents>\s*<SourceLocation resid="LaunchEvent.Url" \/>/,
    "</LaunchEvents><Rule/>",
  ],
  ["the id is a GUID", "a name for an id", /<Id>.*<\/Id>/, "<Id>briefline-mail</Id>"],
  ["the version has four numbers", "two numbers", /<Version>.*<\/Version>/, "<Version>1.0</Version>"],
  ["every address is https", "http", "https://localhost:3000/launchevent.js", "http://localhost:3000/launchevent.js"],
  ["every address leads to a file", "a script that is not there", "3000/launchevent.js", "3000/events.js"],
  ["every resource that is named exists", "a script of another name", 'resid="LaunchEvent.Script"', 'resid="Script"'],
  [
    "every resource is used",
    "an address nobody asks for",
    "<bt:Urls>",
    '$&<bt:Url id="X" DefaultValue="https://x/help.html"/>',
  ],
  ["ids are short and single", "one id for two strings", 'String id="Group.Label"', 'String id="ShowPapers.Label"'],
  ["texts fit", "a label of 126", 'DefaultValue="Check briefings"', `DefaultValue="${"a".repeat(126)}"`],
  ["every text is in every language", "no German", /<bt:Override Locale="de-DE" Value="Vermerke prüfen" \/>/, ""],
  ["icons come in the sizes that Word asks for", "no 80", /<bt:Image size="80" resid="Mark.80" \/>/, ""],
  ["every action does one thing that exists", "an unknown action", '"ShowTaskpane"', '"ShowDialog"'],
  ["the host is Outlook", "Word", 'Host Name="Mailbox"', 'Host Name="Document"'],
  ["the host is Outlook", "Word's ribbon", 'Host xsi:type="MailHost"', 'Host xsi:type="Document"'],
  ["Mailbox 1.12 is asked for twice", "an older one", 'MinVersion="1.12"', 'MinVersion="1.8"'],
  [
    "Mailbox 1.12 is asked for twice",
    "an older one in the overrides",
    'DefaultMinVersion="1.12"',
    'DefaultMinVersion="1.11"',
  ],
  ["the permission lets a mail be read", "less", "ReadWriteItem", "ReadItem"],
  ["icons of the store have the size that Outlook asks for", "those of Word", "mark-128.png", "mark-64.png"],
  ["every event is answered by the script", "nobody answers", 'FunctionName="onMessageSend"', 'FunctionName="onSend"'],
  ["a mail is never blocked because we are not there", "Block", "SoftBlock", "Block"],
  [
    "a mail is never blocked because we are not there",
    "an invitation that is",
    /(OnAppointmentSend.*)SoftBlock/,
    "$1Block",
  ],
  ["a mail is never blocked because we are not there", "twice", /<LaunchEvent Type="OnMessageSend".*\/>/, "$&$&"],
  ["classic Outlook finds a script of its own", "no script", /<Override type="javascript".*\/>/, ""],
  ["the button that the dialog opens is there", "another id", 'id="Briefline.ShowPapers"', 'id="Briefline.Show"'],
  [
    "the button that the dialog opens is there",
    "none beside appointments",
    /<ExtensionPoint xsi:type="AppointmentOrganizerCommandSurface">[^]*?<\/ExtensionPoint>/,
    "",
  ],
];

test.each(cases)("%s: %s", (rule, _name, from, to) => {
  expect(rulesBroken(changed(from, to))).toContain(rule);
});

test("every rule has a case", () => {
  expect(Object.keys(mailRules).filter((name) => cases.every(([rule]) => rule !== name))).toEqual([]);
});

test("the two add-ins are two", () => {
  const idOf = (xml: string) => /<Id>(.*)<\/Id>/.exec(xml)?.[1];
  expect(idOf(manifest)).not.toBe(idOf(readFileSync("manifest.xml", "utf8")));
});
