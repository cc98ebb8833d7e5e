import { permit, required, type Api } from "./api";
import { ApiError } from "./api-error";
import type { HostObject } from "./host-object";
import { locationOf } from "./location";
import type { Query } from "./request";

type Fields = Record<string, unknown>;

/** What is loaded of an object, and through it of others: names in Pascal case. "*" is every value of its own. */
type Selection = ReadonlyMap<string, Selection>;

const pascal = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

const selectionOf = (select: readonly string[]): Selection => {
  const rest = new Map<string, string[]>();
  for (const path of select) {
    const [head = "", ...tail] = path.split("/");
    const name = pascal(head);
    const below = rest.get(name) ?? [];
    if (tail.length > 0) below.push(tail.join("/"));
    rest.set(name, below);
  }
  return new Map([...rest].map(([name, below]) => [name, selectionOf(below)]));
};

/** What the client learns of an object besides its values: its identity, and the name to keep it by. */
export const handleOf = (object: HostObject, { references }: Api): Fields => ({
  ...object.identity(),
  ...(object.isKept ? { _ReferenceId: references.keep(object) } : {}),
});

const valueOf = (object: HostObject, name: string, api: Api): unknown => {
  const location = locationOf(object.typeName, name);
  const { get } = permit(object.property(name), api.level, location);
  if (!get) throw new ApiError("InvalidArgument", `${location} cannot be read.`, location);
  return get();
};

const fieldsOf = (object: HostObject, selection: Selection, api: Api): Fields => {
  const fields: Fields = {};
  for (const [name, below] of selection) {
    if (name === "*") {
      for (const own of object.propertyNames) if (object.property(own)?.get) fields[own] = valueOf(object, own, api);
    } else if (object.property(name)) {
      fields[name] = valueOf(object, name, api);
    } else {
      const location = locationOf(object.typeName, name);
      const found = required(permit(object.navigation(name), api.level, location).go(), name, location);
      fields[name] = found && contentOf(found, below.size > 0 ? below : selectionOf(["*"]), api);
    }
  }
  return fields;
};

const contentOf = (object: HostObject, selection: Selection, api: Api): Fields => {
  const items = object.items();
  if (!items) return { ...object.identity(), ...fieldsOf(object, selection, api) };
  return { _Items: items.map((item) => ({ ...handleOf(item, api), ...fieldsOf(item, selection, api) })) };
};

/** Loads what a query selects of an object or of the items of a collection. Throws ApiNotFound for an unknown name. */
export const load = (object: HostObject, { select, top, skip }: Query, api: Api): Fields => {
  const selection = selectionOf(select);
  const items = object.items();
  if (!items) return { ...handleOf(object, api), ...fieldsOf(object, selection, api) };
  const chosen = items.slice(skip, top === null ? undefined : skip + top);
  return {
    ...handleOf(object, api),
    _Items: chosen.map((item) => ({ ...handleOf(item, api), ...fieldsOf(item, selection, api) })),
  };
};
