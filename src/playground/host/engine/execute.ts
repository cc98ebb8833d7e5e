import type { AnswerError, BatchAnswer } from "./answer";
import { permit, required, type Api } from "./api";
import { ApiError } from "./api-error";
import type { HostObject } from "./host-object";
import { locationOf } from "./location";
import { handleOf, load } from "./query";
import { isFields, type Action, type ArgumentInfo, type BatchRequest, type ObjectPath } from "./request";
import { isHostObject } from "./show";

/** One batch while it runs. Objects are got at once, where their path is first met: a path may write. */
class Batch {
  readonly #objects = new Map<number, HostObject | null>();
  /** What is being done, for the error. */
  location = "";

  constructor(
    private readonly paths: ReadonlyMap<number, ObjectPath>,
    private readonly api: Api,
  ) {}

  run(action: Action): unknown {
    this.location = "";
    if (action.kind === "trace") return null;
    const object = this.object(action.path);
    switch (action.kind) {
      case "instantiate":
        return object && handleOf(object, this.api);
      case "query":
        return object && load(object, action.query, this.api);
      case "call":
        return this.call(object, action);
      case "set":
        return this.set(object, action.name, this.arguments(action.args)[0]);
      case "update":
        for (const [name, value] of Object.entries(action.values)) {
          this.set(object, name.slice(0, 1).toUpperCase() + name.slice(1), value);
        }
        return null;
    }
  }

  private call(object: HostObject | null, { name, args }: Action): unknown {
    // The client keeps whatever it names; every object of ours is kept from its first showing.
    if (name === "_KeepReference") return null;
    const result = this.invoke(object, name, args);
    return isHostObject(result) ? handleOf(result, this.api) : (result ?? null);
  }

  private invoke(object: HostObject | null, name: string, args: ArgumentInfo): unknown {
    this.location = locationOf(object?.typeName ?? "null", name);
    if (!object) return required(null, name, this.location);
    const { call, writes } = permit(object.method(name), this.api.level, this.location);
    const values = this.arguments(args);
    this.location = locationOf(object.typeName, name);
    if (writes) this.api.beforeWrite(this.location);
    return call(values);
  }

  private set(object: HostObject | null, name: string, value: unknown): null {
    this.location = locationOf(object?.typeName ?? "null", name);
    if (!object) throw new ApiError("ItemNotFound", `${this.location}: the object is a null object.`);
    const { set } = permit(object.property(name), this.api.level, this.location);
    if (!set) throw new ApiError("InvalidArgument", `${this.location} cannot be set.`);
    this.api.beforeWrite(this.location);
    set(value);
    return null;
  }

  private object(id: number): HostObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.paths.get(id);
    if (!path) throw new ApiError("GeneralException", `The batch has no object path ${id}.`);
    const object = this.resolve(path);
    this.#objects.set(id, object);
    return object;
  }

  private resolve(path: ObjectPath): HostObject | null {
    switch (path.kind) {
      case "root":
        return this.api.root;
      case "null":
        return null;
      case "new":
        return this.create(path.name);
      case "reference":
        return this.kept(path.name);
      case "property":
        return this.navigate(this.object(path.parent), path.name);
      case "method": {
        const result = this.invoke(this.object(path.parent), path.name, path.args);
        return required(isHostObject(result) ? result : null, path.name, this.location);
      }
      case "indexer":
        return this.item(this.object(path.parent), this.arguments(path.args)[0]);
    }
  }

  private create(typeName: string): HostObject {
    const made = this.api.create(typeName);
    if (!made) throw new ApiError("ApiNotFound", `${typeName} is not known to this host.`);
    return made;
  }

  private kept(name: string): HostObject {
    const object = this.api.references.get(name);
    if (!object) throw new ApiError("InvalidReference", "The object is no longer kept: the document was replaced.");
    return object;
  }

  private navigate(object: HostObject | null, name: string): HostObject | null {
    this.location = locationOf(object?.typeName ?? "null", name);
    if (!object) return null;
    return required(permit(object.navigation(name), this.api.level, this.location).go(), name, this.location);
  }

  private item(object: HostObject | null, key: unknown): HostObject | null {
    this.location = locationOf(object?.typeName ?? "null", "getItem");
    const found = typeof key === "number" ? object?.items()?.[key] : undefined;
    return required(found ?? null, "getItem", this.location);
  }

  private arguments({ values, paths }: ArgumentInfo): readonly unknown[] {
    return values.map((value, at) => {
      const path = paths[at];
      if (typeof path === "number" && path > 0) return this.object(path);
      if (isFields(value) && typeof value._ObjectPathId === "number") return this.object(value._ObjectPathId);
      return value;
    });
  }
}

const errorOf = (error: unknown, location: string, index: number): AnswerError => {
  const known = error instanceof ApiError ? error : new ApiError("GeneralException", String(error));
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location ?? location,
    ActionIndex: index,
    HttpStatusCode: known.status,
  };
};

/**
 * Carries out a batch of the Rich API in order, up to its end or the first error. What was done before an error stays
 * done, and its results stand in the answer: so does Word, and so an add-in must expect it.
 */
export const execute = ({ actions, paths }: BatchRequest, api: Api): BatchAnswer => {
  const batch = new Batch(paths, api);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of actions.entries()) {
    try {
      results.push({ ActionId: action.id, Value: batch.run(action) });
      if (action.kind === "trace") traces.push(action.id);
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: errorOf(error, batch.location, index) };
    }
  }
  return { Results: results, TraceIds: traces };
};
