import type { XmlElement } from "../../../docx/xml/node";
import type { Annotation } from "../document/annotations";
import type { Comment } from "../document/comments";
import type { HeldRange } from "../document/held-range";
import type { HostObject } from "../engine/host-object";

/** A list that is looked up whenever it is asked for: a collection follows the document. */
export type Listing = () => readonly XmlElement[];

/** Shows what is in the document as objects of the API. The types lead to each other through it. */
export interface Shown {
  readonly body: () => HostObject;
  readonly paragraph: (element: XmlElement) => HostObject;
  readonly paragraphs: (listing: Listing) => HostObject;
  readonly control: (element: XmlElement) => HostObject;
  readonly controls: (listing: Listing) => HostObject;
  readonly range: (range: HeldRange) => HostObject;
  readonly ranges: (ranges: readonly HeldRange[]) => HostObject;
  readonly table: (element: XmlElement) => HostObject;
  readonly cell: (element: XmlElement) => HostObject;
  /** What a cell holds. */
  readonly cellBody: (cell: XmlElement) => HostObject;
  readonly font: (paragraph: XmlElement) => HostObject;
  readonly properties: () => HostObject;
  readonly sections: () => HostObject;
  readonly customProperties: () => HostObject;
  readonly annotation: (annotation: Annotation) => HostObject;
  readonly comment: (comment: Comment) => HostObject;
  readonly comments: () => HostObject;
  readonly picture: (drawing: XmlElement) => HostObject;
  readonly pictures: (listing: Listing) => HostObject;
  readonly listItem: (paragraph: XmlElement) => HostObject;
}

/** The object for an element, where there is one. */
export const shownIf = (element: XmlElement | null | undefined, show: (element: XmlElement) => HostObject) =>
  element ? show(element) : null;
