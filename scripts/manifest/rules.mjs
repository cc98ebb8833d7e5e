import { elementOrder, wordSequences } from "./order.mjs";
import { named, parse } from "./parse.mjs";

/** @typedef {import("./parse.mjs").Element} Element */

/**
 * What the manifest points at: the bytes of a file of the site by its path ("assets/icons/mark-32.png"), null where
 * there is none, and the script of the page that carries out the ribbon's functions.
 * @typedef {{ read: (path: string) => Uint8Array | null, commands: string }} Site
 */

/** @param {Element} element */
const value = (element) => element.attributes["DefaultValue"] ?? element.text;

/**
 * Every text of a localisable element: its own and those for other languages.
 * @param {Element} element
 */
const values = (element) => [
  value(element),
  ...element.children.filter((child) => child.name === "Override").map((child) => child.attributes["Value"] ?? ""),
];

/** @param {Element} root */
const urls = (root) =>
  named(root, "IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url")
    .filter((element) => element.attributes["resid"] === undefined)
    .flatMap((element) => values(element).map((url) => ({ url, line: element.line })));

/** @param {Element} root */
const resources = (root) =>
  named(root, "Resources").flatMap((element) => element.children.flatMap((group) => group.children));

/** @param {Element} root */
const references = (root) =>
  named(root, ...["Label", "Title", "Description", "LearnMoreUrl", "FunctionFile", "Image", "SourceLocation"]).filter(
    (element) => element.attributes["resid"] !== undefined,
  );

/** @param {string} url */
export const pathOf = (url) => url.replace(/^https:\/\/[^/]+\//, "").replace(/[?#].*$/, "");

/**
 * Width of a PNG: the first field of its first chunk (PNG specification, 11.2.2); null where it is no square PNG.
 * @param {Uint8Array | null} bytes
 */
export const pictureSize = (bytes) => {
  if (!bytes || bytes.length < 24) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPicture = view.getUint32(0) === 0x89504e47 && view.getUint32(16) === view.getUint32(20);
  return isPicture ? view.getUint32(16) : null;
};

/**
 * @param {readonly string[]} list
 * @returns {string[]}
 */
const repeated = (list) => list.filter((item, index) => list.indexOf(item) !== index);

/** @typedef {Readonly<Record<string, (root: Element, site: Site) => string[]>>} Rules */

/** @type {Rules} */
export const wordRules = {
  "element order": (root) => elementOrder(root, wordSequences),

  "the id is a GUID": (root) =>
    named(root, "Id")
      .filter((element) => !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(element.text))
      .map((element) => `line ${element.line}: ${element.text} is not a GUID in small letters`),

  "the version has four numbers": (root) =>
    named(root, "Version")
      .filter((element) => !/^\d{1,5}(\.\d{1,5}){3}$/.test(element.text))
      .map((element) => `line ${element.line}: ${element.text} is not a version such as 1.0.0.0`),

  "every address is https": (root) =>
    urls(root)
      .filter(({ url }) => !url.startsWith("https://"))
      .map(({ url, line }) => `line ${line}: ${url} does not begin with https://`),

  "every address leads to a file": (root, site) =>
    urls(root)
      .filter(({ url }) => url.startsWith("https://") && site.read(pathOf(url)) === null)
      .map(({ url, line }) => `line ${line}: ${url} leads to no file`),

  "every resource that is named exists": (root) => {
    const ids = resources(root).map((element) => element.attributes["id"]);
    return references(root)
      .filter((element) => !ids.includes(element.attributes["resid"]))
      .map((element) => `line ${element.line}: there is no resource ${element.attributes["resid"]}`);
  },

  "every resource is used": (root) => {
    const used = references(root).map((element) => element.attributes["resid"]);
    return resources(root)
      .filter((element) => !used.includes(element.attributes["id"]))
      .map((element) => `line ${element.line}: nothing uses ${element.attributes["id"]}`);
  },

  "ids are short and single": (root) => {
    const ids = resources(root).map((element) => element.attributes["id"] ?? "");
    const controls = named(root, "Group", "Control").map((element) => element.attributes["id"] ?? "");
    return [
      ...ids.filter((id) => id.length > 32).map((id) => `${id} has more than 32 characters`),
      ...repeated([...ids, ...controls]).map((id) => `${id} is given twice`),
    ];
  },

  "texts fit": (root) => {
    const short = [
      ...named(root, "DisplayName", "ProviderName"),
      ...named(root, "ShortStrings").flatMap((e) => e.children),
    ];
    const long = [
      ...named(root, "Description").filter((element) => element.attributes["resid"] === undefined),
      ...named(root, "LongStrings").flatMap((element) => element.children),
    ];
    /** @type {[Element[], number][]} */
    const limits = [
      [short, 125],
      [long, 250],
    ];
    return limits.flatMap(([elements, limit]) =>
      elements.flatMap((element) =>
        values(element)
          .filter((text) => text === "" || text.length > limit)
          .map((text) => `line ${element.line}: "${text}" has ${text.length} characters; 1 to ${limit} may stand`),
      ),
    );
  },

  "every text is in every language": (root) => {
    const texts = [
      ...named(root, "String"),
      ...named(root, "OfficeApp").flatMap((app) => app.children.filter((child) => child.name === "Description")),
    ];
    const languagesOf = (/** @type {Element} */ element) =>
      element.children
        .map((child) => child.attributes["Locale"] ?? "")
        .sort()
        .join(" ");
    const expected = texts.map(languagesOf).sort((a, b) => b.length - a.length)[0] ?? "";
    return texts
      .filter((element) => languagesOf(element) !== expected)
      .map((element) => `line ${element.line}: languages "${languagesOf(element)}", elsewhere "${expected}"`);
  },

  "icons come in the sizes that Word asks for": (root) =>
    named(root, "Icon").flatMap((icon) => {
      const sizes = icon.children.map((image) => Number(image.attributes["size"]));
      const wrong = sizes.filter((size) => ![16, 20, 24, 32, 40, 48, 64, 80].includes(size));
      return [
        ...[16, 32, 80].filter((size) => !sizes.includes(size)).map((size) => `line ${icon.line}: no icon of ${size}`),
        ...wrong.map((size) => `line ${icon.line}: Word knows no icon of ${size}`),
      ];
    }),

  "icons have the size that they say": (root, site) => {
    const addresses = new Map(resources(root).map((element) => [element.attributes["id"], value(element)]));
    const onRibbon = named(root, "Icon").flatMap((icon) =>
      icon.children.map((image) => ({
        url: addresses.get(image.attributes["resid"]),
        size: Number(image.attributes["size"]),
      })),
    );
    const inStore = [
      ...named(root, "IconUrl").map((element) => ({ url: value(element), size: 32 })),
      ...named(root, "HighResolutionIconUrl").map((element) => ({ url: value(element), size: 64 })),
    ];
    return [...onRibbon, ...inStore].flatMap(({ url, size }) => {
      const bytes = url === undefined ? null : site.read(pathOf(url));
      const actual = bytes && pictureSize(bytes);
      return bytes && actual !== size ? [`${url} is ${actual ?? "no square PNG"}, not ${size}`] : [];
    });
  },

  "the host is Word": (root) =>
    named(root, "Host")
      .filter((host) => (host.attributes["Name"] ?? host.attributes["type"]) !== "Document")
      .map((host) => `line ${host.line}: the host must be Document`),

  "Word's API is asked for by number": (root) => {
    const sets = named(root, "Set").filter((set) => set.attributes["Name"] === "WordApi");
    const good = sets.length === 1 && /^1\.\d+$/.test(sets[0]?.attributes["MinVersion"] ?? "");
    return good ? [] : ["Requirements must name the set WordApi once, with a MinVersion such as 1.3"];
  },

  "the permission exists": (root) =>
    named(root, "Permissions")
      .filter(
        (element) =>
          !["Restricted", "ReadDocument", "ReadAllDocument", "WriteDocument", "ReadWriteDocument"].includes(
            element.text,
          ),
      )
      .map((element) => `line ${element.line}: there is no permission ${element.text}`),

  "every action does one thing that exists": (root, site) =>
    named(root, "Action").flatMap((action) => {
      const kind = action.attributes["type"];
      const called = named(action, "FunctionName")[0]?.text;
      const shown = named(action, "SourceLocation").length;
      if (kind === "ShowTaskpane")
        return shown === 1 && !called ? [] : [`line ${action.line}: ShowTaskpane shows a page`];
      if (kind !== "ExecuteFunction") return [`line ${action.line}: there is no action ${kind}`];
      if (!called) return [`line ${action.line}: ExecuteFunction needs a FunctionName`];
      return new RegExp(`\\b${called}\\b`).test(site.commands)
        ? []
        : [`line ${action.line}: no code answers ${called}`];
    }),

  "the pane can open with the document": (root) => {
    const [first] = named(root, "Action").filter((action) =>
      named(action, "TaskpaneId").some((element) => element.text === "Office.AutoShowTaskpaneWithDocument"),
    );
    if (!first) return ["no ShowTaskpane has the TaskpaneId Office.AutoShowTaskpaneWithDocument"];
    const shown = named(first, "SourceLocation")[0]?.attributes["resid"];
    const address = resources(root).find((element) => element.attributes["id"] === shown);
    return address && value(address).includes("?")
      ? [`line ${first.line}: Word opens ${value(address)} with a document, unasked`]
      : [];
  },
};

export const ruleNames = Object.keys(wordRules);

/**
 * What is wrong with an add-in only manifest, for Word unless other rules are given, as far as it can be told without Microsoft's online check.
 * @param {string} xml
 * @param {Site} site
 * @param {Rules} rules
 * @returns {{ rule: string, problem: string }[]} empty when nothing is
 */
export const checkManifest = (xml, site, rules = wordRules) => {
  let root;
  try {
    root = parse(xml);
  } catch (error) {
    return [{ rule: "well-formed XML", problem: error instanceof Error ? error.message : String(error) }];
  }
  return Object.entries(rules).flatMap(([rule, check]) => check(root, site).map((problem) => ({ rule, problem })));
};
