import type { XmlElement } from "../../../docx/xml/node";
import type { HeldRange } from "../document/held-range";
import type { OpenDocument } from "../document/open-document";
import { ApiError } from "../engine/api-error";
import type { HostObject } from "../engine/host-object";
import { asks, membersOf, type HostType } from "../engine/host-type";
import type { References } from "../engine/references";
import { isHostObject, show } from "../engine/show";
import { annotationType } from "./annotation-type";
import { bodyType } from "./body-type";
import { commentCollectionType, commentType } from "./comment-type";
import { contentControlCollectionType, contentControlType } from "./content-control-type";
import { documentType } from "./document-type";
import { fontType } from "./font-type";
import { inlinePictureCollectionType, inlinePictureType } from "./inline-picture-type";
import { listItemType } from "./list-item-type";
import type { Manner } from "./manner";
import { paragraphCollectionType, paragraphType } from "./paragraph-type";
import { customPropertyCollectionType, customPropertyType } from "./custom-property-type";
import { propertiesType } from "./properties-type";
import { rangeCollectionType, rangeType } from "./range-type";
import { sectionTypes } from "./section-type";
import type { Selection } from "./selection";
import type { Shown } from "./shown";
import { cellBodyType, cellType, tableType } from "./table-type";

/** Told by the client of every page that it has started. */
const serviceType: HostType<null> = {
  name: "AddinInternalService",
  isKept: false,
  methods: { NotifyActionHandlerReady: asks("1.1", () => null) },
};

export interface WordTypes {
  readonly root: HostObject;
  readonly service: HostObject;
  /** The members of the API that the host answers, as errors name them: "Paragraph.insertText". */
  readonly members: readonly string[];
}

/** The types of Word's API over an open document. */
export const wordTypes = (
  document: OpenDocument,
  selection: Selection,
  references: References,
  manner: () => Manner,
): WordTypes => {
  const ranges = new WeakMap<HostObject, HeldRange>();
  const rangeBehind = (object: unknown): HeldRange => {
    const range = isHostObject(object) ? ranges.get(object) : undefined;
    if (!range) throw new ApiError("InvalidArgument", "The argument is no range.");
    return range;
  };
  const holding = (type: () => HostType<ReturnType<OpenDocument["hold"]>>) => (element: XmlElement) =>
    show(type(), document.hold(element));
  const shown: Shown = {
    body: () => show(types.body, null),
    paragraph: holding(() => types.paragraph),
    paragraphs: (listing) => show(types.paragraphs, listing),
    control: holding(() => types.control),
    controls: (listing) => show(types.controls, listing),
    range: (range) => {
      const object = show(types.range, range);
      ranges.set(object, range);
      return object;
    },
    ranges: (found) => show(types.ranges, found),
    table: holding(() => types.table),
    cell: holding(() => types.cell),
    cellBody: holding(() => types.cellBody),
    font: holding(() => types.font),
    properties: () => show(types.properties, null),
    sections: () => show(types.sections, null),
    customProperties: () => show(types.customProperties, null),
    annotation: (annotation) => show(types.annotation, annotation),
    comment: (comment) => show(types.comment, comment),
    comments: () => show(types.comments, null),
    picture: holding(() => types.picture),
    pictures: (listing) => show(types.pictures, listing),
    listItem: holding(() => types.listItem),
  };
  const types = {
    document: documentType(document, shown, selection, references),
    body: bodyType(document, shown),
    paragraph: paragraphType(document, shown, selection, manner),
    paragraphs: paragraphCollectionType(shown),
    control: contentControlType(document, shown),
    controls: contentControlCollectionType(shown),
    range: rangeType(document, shown, selection, rangeBehind, manner),
    ranges: rangeCollectionType(shown.range),
    table: tableType(document, shown),
    cell: cellType(document, shown),
    cellBody: cellBodyType(document, shown),
    font: fontType(document),
    properties: propertiesType(document, shown),
    ...sectionTypes(document),
    customProperties: customPropertyCollectionType(document),
    customProperty: customPropertyType(document),
    annotation: annotationType(document.annotations),
    comment: commentType(document),
    comments: commentCollectionType(document, commentType(document)),
    picture: inlinePictureType(document),
    pictures: inlinePictureCollectionType(shown),
    listItem: listItemType(document),
  };
  const members = [...Object.values(types).flatMap(membersOf), ...membersOf(serviceType)];
  return { root: show(types.document, null), service: show(serviceType, null), members };
};
