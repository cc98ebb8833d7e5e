import type { XmlElement } from "../../../docx/xml/node";
import { asks, type HostType, type Method } from "../engine/host-type";
import type { HostObject } from "../engine/host-object";
import type { Listing } from "./shown";

type Show = (element: XmlElement) => HostObject;

const itemAt = (listing: Listing, at: number, show: Show): HostObject | null => {
  const found = listing().at(at);
  return found ? show(found) : null;
};

/** The methods by which a collection gives its first item, and its last. */
export const firstOf = (show: Show): Readonly<Record<string, Method<Listing>>> => ({
  GetFirst: asks("1.3", (listing) => itemAt(listing, 0, show)),
  GetFirstOrNullObject: asks("1.3", (listing) => itemAt(listing, 0, show)),
});

export const lastOf = (show: Show): Readonly<Record<string, Method<Listing>>> => ({
  GetLast: asks("1.3", (listing) => itemAt(listing, -1, show)),
  GetLastOrNullObject: asks("1.3", (listing) => itemAt(listing, -1, show)),
});

export const collection = (
  name: string,
  show: Show,
  methods: Readonly<Record<string, Method<Listing>>>,
): HostType<Listing> => ({ name, isKept: true, items: (listing) => listing().map(show), methods });
