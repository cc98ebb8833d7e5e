const officeOpenXml = "http://schemas.openxmlformats.org/";
const strictOpenXml = "http://purl.oclc.org/ooxml/";
const microsoftWord = "http://schemas.microsoft.com/office/word/";
const webExtensions = "http://schemas.microsoft.com/office/webextensions/";

/**
 * The namespaces that we speak of, by the prefix that our code uses for them: the transitional address (ECMA-376
 * part 4) and, where there is one, the strict one (part 1). Documents may use any prefix.
 */
const namespaces: readonly (readonly [prefix: string, transitional: string, strict?: string])[] = [
  ["xml", "http://www.w3.org/XML/1998/namespace"],
  ["w", `${officeOpenXml}wordprocessingml/2006/main`, `${strictOpenXml}wordprocessingml/main`],
  ["r", `${officeOpenXml}officeDocument/2006/relationships`, `${strictOpenXml}officeDocument/relationships`],
  ["m", `${officeOpenXml}officeDocument/2006/math`, `${strictOpenXml}officeDocument/math`],
  ["a", `${officeOpenXml}drawingml/2006/main`, `${strictOpenXml}drawingml/main`],
  ["wp", `${officeOpenXml}drawingml/2006/wordprocessingDrawing`, `${strictOpenXml}drawingml/wordprocessingDrawing`],
  ["mc", `${officeOpenXml}markup-compatibility/2006`],
  ["ct", `${officeOpenXml}package/2006/content-types`],
  ["rel", `${officeOpenXml}package/2006/relationships`],
  ["cp", `${officeOpenXml}package/2006/metadata/core-properties`],
  ["dc", "http://purl.org/dc/elements/1.1/"],
  [
    "ep",
    `${officeOpenXml}officeDocument/2006/extended-properties`,
    `${strictOpenXml}officeDocument/extendedProperties`,
  ],
  ["op", `${officeOpenXml}officeDocument/2006/custom-properties`, `${strictOpenXml}officeDocument/customProperties`],
  ["vt", `${officeOpenXml}officeDocument/2006/docPropsVTypes`, `${strictOpenXml}officeDocument/docPropsVTypes`],
  ["v", "urn:schemas-microsoft-com:vml"],
  ["wps", `${microsoftWord}2010/wordprocessingShape`],
  ["w14", `${microsoftWord}2010/wordml`],
  ["w15", `${microsoftWord}2012/wordml`],
  ["we", `${webExtensions}webextension/2010/11`],
  ["wetp", `${webExtensions}taskpanes/2010/11`],
  ["pkg", "http://schemas.microsoft.com/office/2006/xmlPackage"],
];

const prefixes = new Map(
  namespaces.flatMap(([prefix, transitional, strict]) => [
    [transitional, prefix] as const,
    ...(strict === undefined ? [] : [[strict, prefix] as const]),
  ]),
);
const addresses = new Map(namespaces.map(([prefix, ...both]) => [prefix, both]));
const strictAddresses = new Set(namespaces.flatMap(([, , strict]) => (strict === undefined ? [] : [strict])));

/** The prefix that our code uses for a namespace; null where it is none that we know. */
export const prefixOfNamespace = (address: string): string | null => prefixes.get(address) ?? null;

/** The namespace of one of our prefixes, in the flavour of the document that it is for. */
export function namespaceOfPrefix(prefix: string, strict: boolean): string {
  const both = addresses.get(prefix);
  if (both === undefined) throw new Error(`No namespace has the prefix ${prefix}`);
  return (strict ? both[1] : undefined) ?? both[0];
}

export const isStrictNamespace = (address: string): boolean => strictAddresses.has(address);

/** XML of the strict flavour with the namespaces and relationships of the transitional one; other XML as it is. */
export const asTransitional = (source: string): string =>
  namespaces.reduce(
    (text, [, transitional, strict]) => (strict === undefined ? text : text.replaceAll(strict, transitional)),
    source,
  );
