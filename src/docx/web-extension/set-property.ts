import type { DocxPackage } from "../package/docx-package";
import { Refusal } from "../refusal";
import { createElement } from "../xml/create";
import type { XmlDocument } from "../xml/document";
import type { XmlElement } from "../xml/node";
import { addIn } from "./add-in";
import { findWebExtension, taskPanesPart } from "./find";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const extensions = "http://schemas.microsoft.com/office/webextensions/";

/**
 * Stores a value of our add-in in the document, or takes it out with null. Makes what Word looks for when it opens the
 * pane with the document: a pane that is not shown by itself, and an extension that refers to our manifest.
 * @see https://learn.microsoft.com/office/dev/add-ins/develop/automatically-open-a-task-pane-with-a-document
 */
export function setProperty(docx: DocxPackage, name: string, value: string | null): void {
  const extension = findWebExtension(docx) ?? (value === null ? null : addWebExtension(docx));
  if (extension === null) return;
  const properties = extension.child("we:properties") ?? addProperties(extension);
  const [present, ...repeated] = properties.elements("we:property").filter((one) => one.attribute("name") === name);
  for (const element of repeated) element.remove();
  if (value === null) present?.remove();
  else if (present !== undefined) present.setAttribute("value", value);
  else properties.append(createElement(partOf(properties), "we:property", { name, value }));
}

/** New elements take the prefixes of the part that they go to. */
function partOf(inside: XmlElement): XmlDocument {
  let root = inside;
  while (root.parent !== null) root = root.parent;
  return { prolog: "", root, epilog: "", names: new Set() };
}

/** They stand before the bindings ([MS-OWEXML] 2.2.7). */
function addProperties(extension: XmlElement): XmlElement {
  const properties = createElement(partOf(extension), "we:properties");
  const before = extension.child("we:bindings") ?? extension.child("we:snapshot");
  if (before === null) extension.append(properties);
  else before.before(properties);
  return properties;
}

function addWebExtension(docx: DocxPackage): XmlElement {
  const panes = taskPanesPart(docx) ?? addTaskPanes(docx);
  const { document, relationshipId } = docx.addPart({
    name: freeName(docx),
    contentType: "application/vnd.ms-office.webextension+xml",
    source: extensionSource,
    from: panes,
    type: "webextension",
  });
  const list = docx.part(panes);
  if (list === null) throw new Refusal("damaged", panes);
  const reference = createElement(list, "wetp:webextensionref", { "r:id": relationshipId });
  const position = { dockstate: "right", visibility: "0", width: "350", row: String(list.root.elements().length) };
  list.root.append(createElement(list, "wetp:taskpane", position, [reference]));
  return document.root;
}

function addTaskPanes(docx: DocxPackage): string {
  const name = "word/webextensions/taskpanes.xml";
  docx.addPart({
    name,
    contentType: "application/vnd.ms-office.webextensiontaskpanes+xml",
    source: `${declaration}<wetp:taskpanes xmlns:wetp="${extensions}taskpanes/2010/11"/>`,
    from: "",
    type: "webextensiontaskpanes",
  });
  return name;
}

function freeName(docx: DocxPackage): string {
  let number = 1;
  while (docx.has(`word/webextensions/webextension${number}.xml`)) number += 1;
  return `word/webextensions/webextension${number}.xml`;
}

/** Deployed by an administrator, or else loaded by a developer. */
const extensionSource =
  `${declaration}<we:webextension xmlns:we="${extensions}webextension/2010/11" id="{${addIn.id.toUpperCase()}}">` +
  `<we:reference id="${addIn.id}" version="${addIn.version}" store="EXCatalog" storeType="EXCatalog"/>` +
  `<we:alternateReferences><we:reference id="${addIn.id}" version="${addIn.version}" store="developer" storeType="Registry"/></we:alternateReferences>` +
  "<we:properties/><we:bindings/>" +
  '<we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>';
