import { existsSync, readFileSync } from "node:fs";
import { checkManifest, ruleNames } from "../../scripts/manifest/rules.mjs";

const manifest = readFileSync("manifest.xml", "utf8");
const pages = ["taskpane.html", "commands.html", "help.html"];

const site = {
  read: (path: string) => {
    if (pages.includes(path)) return new Uint8Array();
    return existsSync(path) ? readFileSync(path) : null;
  },
  commands: 'associate("insertSkeleton",a),associate("nextFinding",b)',
};

/** The manifest with one passage changed; the passage must be there. */
const changed = (from: string | RegExp, to: string) => {
  const result = manifest.replace(from, to);
  if (result === manifest) throw new Error(`nothing to change: ${from}`);
  return result;
};

const rulesBroken = (xml: string, at = site) => [...new Set(checkManifest(xml, at).map(({ rule }) => rule))];

test("our manifest has nothing wrong", () => {
  expect(checkManifest(manifest, site)).toEqual([]);
});

/** Rule, what is wrong, the passage, what stands there instead. */
const cases: [string, string, string | RegExp, string][] = [
  ["well-formed XML", "an end tag is missing", "</Hosts>", ""],
  ["element order", "the version comes after the name", /(<Version>.*<\/Version>)\s*(<Prov.*>)/, "$2$1"],
  ["element order", "an element is missing", /<DefaultLocale>.*<\/DefaultLocale>/, ""],
  ["element order", "an element is unknown", "<AppDomains>", "<Colour/><AppDomains>"],
  ["element order", "an element stands twice", /<Permissions>.*<\/Permissions>/, "$&$&"],
  ["element order", "a button without a tip", /<Supertip>[^]*?<\/Supertip>/, ""],
  ["the id is a GUID", "a name for an id", /<Id>.*<\/Id>/, "<Id>briefline</Id>"],
  ["the version has four numbers", "two numbers", /<Version>.*<\/Version>/, "<Version>1.0</Version>"],
  ["every address is https", "http", "https://localhost:3000/help.html", "http://localhost:3000/help.html"],
  ["every address leads to a file", "a page that is not there", '3000/taskpane.html" />', '3000/pane.html" />'],
  ["every resource that is named exists", "a dangling resid", 'Label resid="Group.Label"', 'Label resid="Group.Name"'],
  [
    "every resource is used",
    "an address nobody asks for",
    "<bt:Urls>",
    '$&<bt:Url id="X" DefaultValue="https://x/help.html"/>',
  ],
  ["ids are short and single", "33 characters", /Group\.Label/g, "G".repeat(33)],
  ["ids are short and single", "one id for two strings", 'String id="Group.Label"', 'String id="NextFinding.Label"'],
  ["ids are short and single", "one id for two buttons", 'id="Briefline.NextFinding"', 'id="Briefline.CheckBriefing"'],
  ["texts fit", "a label of 126", 'DefaultValue="Insert skeleton"', `DefaultValue="${"a".repeat(126)}"`],
  ["texts fit", "a French description of 251", /Value="Des notes [^"]*"/, `Value="${"é".repeat(251)}"`],
  ["texts fit", "an empty name", 'DisplayName DefaultValue="Briefline"', 'DisplayName DefaultValue=""'],
  ["every text is in every language", "no German", /<bt:Override Locale="de-DE" Value="Nächste Fundstelle" \/>/, ""],
  ["icons come in the sizes that Word asks for", "no 80", /<bt:Image size="80" resid="Next.80" \/>/, ""],
  [
    "icons come in the sizes that Word asks for",
    "17",
    '<bt:Image size="64" resid="Next.64"',
    '<bt:Image size="17" resid="Next.64"',
  ],
  ["icons have the size that they say", "a large one for a small one", "icons/next-16.png", "icons/next-32.png"],
  [
    "icons have the size that they say",
    "a small one for the high resolution",
    'mark-64.png" />\n  <Supp',
    'mark-32.png" />\n  <Supp',
  ],
  ["the host is Word", "Excel", 'Host Name="Document"', 'Host Name="Workbook"'],
  ["the host is Word", "Excel's ribbon", 'Host xsi:type="Document"', 'Host xsi:type="Workbook"'],
  ["Word's API is asked for by number", "no number", 'MinVersion="1.3"', 'MinVersion="newest"'],
  ["the permission exists", "everything", "ReadWriteDocument", "Everything"],
  ["every action does one thing that exists", "a function nobody wrote", ">nextFinding<", ">lastFinding<"],
  ["every action does one thing that exists", "an unknown action", '"ShowTaskpane"', '"ShowDialog"'],
  ["every action does one thing that exists", "a pane without a page", /<SourceLocation resid="Taskpane.Url" \/>/, ""],
  [
    "the pane can open with the document",
    "the page that marks a paper would open with it",
    'id="Taskpane.Url" DefaultValue="https://localhost:3000/taskpane.html"',
    'id="Taskpane.Url" DefaultValue="https://localhost:3000/taskpane.html?view=send"',
  ],
  ["the pane can open with the document", "another id", "Office.AutoShowTaskpaneWithDocument", "Briefline.Pane"],
];

test.each(cases)("%s: %s", (rule, _name, from, to) => {
  expect(rulesBroken(changed(from, to))).toContain(rule);
});

test("every rule has a case", () => {
  expect(ruleNames.filter((name) => cases.every(([rule]) => rule !== name))).toEqual([]);
});

test("a function whose code is gone is found", () => {
  expect(rulesBroken(manifest, { ...site, commands: "" })).toEqual(["every action does one thing that exists"]);
});

test("a problem names the line and what stands there", () => {
  expect(checkManifest(changed("ReadWriteDocument", "Everything"), site)).toEqual([
    { rule: "the permission exists", problem: "line 33: there is no permission Everything" },
  ]);
});
