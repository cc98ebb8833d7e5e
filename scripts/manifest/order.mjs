import { all } from "./parse.mjs";

/** @typedef {import("./parse.mjs").Element} Element */

/**
 * What may stand in an element, in this order ([MS-OWEMXML], add-in only manifest 1.1 and its task pane overrides):
 * "!" once, "?" at most once, "+" once or more, "*" any number. Elements that are not named here hold no others.
 * @type {Readonly<Record<string, string>>}
 */
export const wordSequences = {
  OfficeApp:
    "Id! AlternateId? Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl? HighResolutionIconUrl? SupportUrl? AppDomains? Hosts! Requirements? DefaultSettings! Permissions! VersionOverrides?",
  DisplayName: "Override*",
  Description: "Override*",
  IconUrl: "Override*",
  HighResolutionIconUrl: "Override*",
  SupportUrl: "Override*",
  AppDomains: "AppDomain+",
  Hosts: "Host+",
  Requirements: "Sets? Methods?",
  Sets: "Set+",
  DefaultSettings: "SourceLocation! RequestedWidth? RequestedHeight?",
  SourceLocation: "Override*",
  VersionOverrides:
    "Description? Requirements? Hosts? Resources? WebApplicationInfo? EquivalentAddins? VersionOverrides?",
  Host: "DesktopFormFactor? AllFormFactors?",
  DesktopFormFactor: "GetStarted? FunctionFile! ExtensionPoint+",
  GetStarted: "Title! Description! LearnMoreUrl!",
  ExtensionPoint: "OfficeTab* CustomTab* OfficeMenu*",
  OfficeTab: "Group+",
  Group: "Label! Icon! Control+",
  Icon: "Image+",
  Control: "Label! Supertip! Icon! Action!",
  Supertip: "Title! Description!",
  Action: "TaskpaneId? SourceLocation? FunctionName? Title?",
  Resources: "Images? Urls? ShortStrings? LongStrings?",
  Images: "Image+",
  Urls: "Url+",
  ShortStrings: "String+",
  LongStrings: "String+",
  Image: "Override*",
  Url: "Override*",
  String: "Override*",
};

/**
 * One element against its sequence, read from left to right.
 * @param {Element} element
 * @param {Readonly<Record<string, string>>} sequences
 */
const misorder = (element, sequences) => {
  const sequence = (sequences[element.name] ?? "").split(" ").filter((word) => word !== "");
  const places = sequence.map((word) => ({ name: word.slice(0, -1), often: word.slice(-1), seen: 0 }));
  const problems = [];
  let reached = 0;
  for (const child of element.children) {
    const index = places.findIndex((place) => place.name === child.name);
    const place = places[index];
    if (!place) {
      problems.push(`line ${child.line}: ${child.name} may not stand in ${element.name}`);
      continue;
    }
    if (index < reached) problems.push(`line ${child.line}: ${child.name} stands too late in ${element.name}`);
    reached = Math.max(reached, index);
    place.seen += 1;
    if (place.seen > 1 && "!?".includes(place.often)) problems.push(`line ${child.line}: a second ${child.name}`);
  }
  const missing = places.filter((place) => place.seen === 0 && "!+".includes(place.often));
  return [...problems, ...missing.map((place) => `line ${element.line}: ${element.name} needs ${place.name}`)];
};

/**
 * @param {Element} root
 * @param {Readonly<Record<string, string>>} sequences
 */
export const elementOrder = (root, sequences) =>
  all(root)
    .filter((element) => element.name !== "")
    .flatMap((element) => misorder(element, sequences));
