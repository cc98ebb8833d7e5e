import { widthOf } from "../document/inline-pictures";
import type { Held, OpenDocument } from "../document/open-document";
import { readable, type HostType } from "../engine/host-type";
import { collection } from "./collection";
import type { Listing, Shown } from "./shown";

/** @see https://learn.microsoft.com/javascript/api/word/word.inlinepicture */
export const inlinePictureType = (document: OpenDocument): HostType<Held> => ({
  name: "InlinePicture",
  isKept: true,
  properties: { Width: readable("1.1", (held) => widthOf(document.at(held))) },
});

export const inlinePictureCollectionType = (shown: Shown): HostType<Listing> =>
  collection("InlinePictureCollection", shown.picture, {});
