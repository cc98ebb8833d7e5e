import { relationshipsPart } from "../../../docx/package/relationships";
import type { XmlElement } from "../../../docx/xml/node";
import type { OpenDocument } from "../document/open-document";
import { ApiError } from "../engine/api-error";
import { allIn } from "./walk";

/** Attributes that name a relationship of their part (ECMA-376 part 1, 22.8.2.1). */
const naming = ["r:id", "r:embed", "r:link", "r:pict", "r:dm", "r:lo", "r:qs", "r:cs"] as const;

/** The relationships that an element and all in it rely on. */
export const relationshipIdsIn = (element: XmlElement): readonly string[] =>
  allIn(element).flatMap((one) => naming.flatMap((name) => one.attribute(name) ?? []));

/** What tells whether two relationships are the same. */
const keyOf = (relationship: XmlElement): string =>
  ["Type", "Target", "TargetMode"].map((name) => relationship.attribute(name) ?? "").join(" ");

/**
 * Makes elements from elsewhere rely on relationships of this document, which it is given where it has none. Throws
 * InvalidArgument for a part that the document does not have: this host is not given pictures.
 */
export const bringRelations = (
  document: OpenDocument,
  elements: readonly XmlElement[],
  from: XmlElement | null,
): void => {
  const owner = document.docx.part(relationshipsPart(document.docx.main))?.root ?? null;
  const here = new Map(relationshipsIn(owner).map((one) => [keyOf(one), one.attribute("Id") ?? ""]));
  const there = new Map(relationshipsIn(from).map((one) => [one.attribute("Id") ?? "", one]));
  const bring = (id: string): string => {
    const relationship = there.get(id);
    if (!relationship) throw new ApiError("InvalidArgument", `The package has no relationship ${id}.`);
    return here.get(keyOf(relationship)) ?? addExternal(owner, relationship, here);
  };
  for (const element of elements.flatMap(allIn)) {
    for (const name of naming) {
      const id = element.attribute(name);
      if (id) element.setAttribute(name, bring(id));
    }
  }
};

const relationshipsIn = (root: XmlElement | null): readonly XmlElement[] => root?.elements("rel:Relationship") ?? [];

const addExternal = (owner: XmlElement | null, relationship: XmlElement, here: Map<string, string>): string => {
  if (!owner || relationship.attribute("TargetMode") !== "External") {
    throw new ApiError("InvalidArgument", "The package refers to a part that this host does not take over.");
  }
  const taken = new Set(here.values());
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const copy = relationship.clone();
  copy.setAttribute("Id", `rId${number}`);
  owner.append(copy);
  here.set(keyOf(copy), `rId${number}`);
  return `rId${number}`;
};
