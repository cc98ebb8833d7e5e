/** What must hold of the manifest for Outlook: what holds for Word's as well, and what only Outlook asks for. */
import { elementOrder, wordSequences } from "./order.mjs";
import { named } from "./parse.mjs";
import { pathOf, pictureSize, wordRules } from "./rules.mjs";

/** @typedef {import("./parse.mjs").Element} Element */

/**
 * As for Word ([MS-OWEMXML], mail add-ins and their overrides 1.1), but for these.
 * @type {Readonly<Record<string, string>>}
 */
const sequences = {
  ...wordSequences,
  OfficeApp:
    "Id! AlternateId? Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! HighResolutionIconUrl! SupportUrl! AppDomains? Hosts! Requirements! FormSettings! Permissions! Rule! DisableEntityHighlighting? VersionOverrides?",
  FormSettings: "Form+",
  Form: "DesktopSettings! TabletSettings? PhoneSettings?",
  DesktopSettings: "SourceLocation! RequestedHeight?",
  Rule: "Rule*",
  Host: "Runtimes? DesktopFormFactor? MobileFormFactor?",
  Runtimes: "Runtime+",
  Runtime: "Override*",
  DesktopFormFactor: "FunctionFile! ExtensionPoint+",
  ExtensionPoint: "OfficeTab* CustomTab* LaunchEvents? SourceLocation?",
  LaunchEvents: "LaunchEvent+",
  Group: "Label! Control+",
};

const shared = [
  "the id is a GUID",
  "the version has four numbers",
  "every address is https",
  "every address leads to a file",
  "every resource is used",
  "ids are short and single",
  "texts fit",
  "every text is in every language",
  "icons come in the sizes that Word asks for",
  "every action does one thing that exists",
];

/** @param {Element} root */
const runtimes = (root) => named(root, "Runtime");

/** @type {import("./rules.mjs").Rules} */
export const mailRules = {
  ...Object.fromEntries(Object.entries(wordRules).filter(([name]) => shared.includes(name))),

  "element order": (root) => elementOrder(root, sequences),

  "every resource that is named exists": (root, site) => {
    const ids = named(root, "Image", "Url", "String").map((element) => element.attributes["id"]);
    const scripts = runtimes(root).flatMap((runtime) => [runtime, ...runtime.children]);
    return [
      ...(wordRules["every resource that is named exists"]?.(root, site) ?? []),
      ...scripts
        .filter((element) => !ids.includes(element.attributes["resid"]))
        .map((element) => `line ${element.line}: there is no resource ${element.attributes["resid"]}`),
    ];
  },

  "every resource is used": (root, site) => {
    const scripts = runtimes(root).flatMap(({ children }) => children.map((child) => child.attributes["resid"]));
    return (wordRules["every resource is used"]?.(root, site) ?? []).filter((problem) =>
      scripts.every((id) => !problem.endsWith(` ${id}`)),
    );
  },

  "the host is Outlook": (root) =>
    named(root, "Host")
      .filter((host) => !["Mailbox", "MailHost"].includes(host.attributes["Name"] ?? host.attributes["type"] ?? ""))
      .map((host) => `line ${host.line}: the host must be Mailbox, in the overrides MailHost`),

  "Mailbox 1.12 is asked for twice": (root) => {
    const asked = named(root, "Sets").map(
      (sets) => sets.children[0]?.attributes["MinVersion"] ?? sets.attributes["DefaultMinVersion"],
    );
    return asked.length === 2 && asked.every((version) => version === "1.12")
      ? []
      : ["Requirements must name Mailbox 1.12, where OnMessageSend begins, for the add-in and in its overrides"];
  },

  "the permission lets a mail be read": (root) =>
    named(root, "Permissions")
      .filter((element) => element.text !== "ReadWriteItem")
      .map(
        (element) => `line ${element.line}: ${element.text}, but what is remembered with a mail needs ReadWriteItem`,
      ),

  "icons of the store have the size that Outlook asks for": (root, site) =>
    /** @type {const} */ ([
      ["IconUrl", 64],
      ["HighResolutionIconUrl", 128],
    ]).flatMap(([name, size]) =>
      named(root, name).flatMap(({ attributes }) => {
        const actual = pictureSize(site.read(pathOf(attributes["DefaultValue"] ?? "")));
        return actual === size ? [] : [`${name} is ${actual ?? "no square PNG"}, not ${size}`];
      }),
    ),

  "every event is answered by the script": (root, site) =>
    named(root, "LaunchEvent")
      .filter(({ attributes }) => !site.commands.includes(`"${attributes["FunctionName"]}"`))
      .map((event) => `line ${event.line}: no code answers ${event.attributes["FunctionName"]}`),

  "a mail is never blocked because we are not there": (root) => {
    const sends = named(root, "LaunchEvent").filter(({ attributes }) => attributes["Type"]?.endsWith("Send"));
    const types = sends.map(({ attributes }) => attributes["Type"]).sort();
    return types.join() === "OnAppointmentSend,OnMessageSend" &&
      sends.every(({ attributes }) => attributes["SendMode"] === "SoftBlock")
      ? []
      : ["OnMessageSend and OnAppointmentSend must be there once each, with the SendMode SoftBlock"];
  },

  "classic Outlook finds a script of its own": (root) =>
    runtimes(root).length > 0 &&
    runtimes(root).every(({ children }) => children[0]?.attributes["type"] === "javascript")
      ? []
      : ["a Runtime must have an Override of type javascript"],

  "the button that the dialog opens is there": (root, site) =>
    named(root, "Control").length === 2 &&
    named(root, "Control").every(({ attributes }) => site.commands.includes(`"${attributes["id"]}"`))
      ? []
      : ["beside mails and beside appointments there must be a Control with the id that the script gives as commandId"],
};
