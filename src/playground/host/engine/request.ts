import { ApiError } from "./api-error";

/** One step of a batch. The numbers are the client's: `OfficeExtension` action types. */
export type ActionKind = "instantiate" | "query" | "call" | "set" | "trace" | "update";

export interface Action {
  readonly id: number;
  readonly kind: ActionKind;
  /** Of the method or property; empty for others. */
  readonly name: string;
  /** The object that it is about, by its path; 0 for none. */
  readonly path: number;
  readonly args: ArgumentInfo;
  readonly query: Query;
  /** The values of an update, by property in camel case. */
  readonly values: Fields;
}

export type PathKind = "root" | "new" | "method" | "property" | "indexer" | "reference" | "null";

/** How the client gets at an object. */
export interface ObjectPath {
  readonly kind: PathKind;
  /** Of the type, method or property, or the reference itself. */
  readonly name: string;
  readonly parent: number;
  readonly args: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly values: readonly unknown[];
  /** Beside each value the path of the object that it stands for; 0 for a plain value. */
  readonly paths: readonly unknown[];
}

/** What to load: names in camel case, "font/bold" through objects. */
export interface Query {
  readonly select: readonly string[];
  readonly top: number | null;
  readonly skip: number;
}

/** A batch of the Rich API, as `context.sync()` sends it. */
export interface BatchRequest {
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<number, ObjectPath>;
}

type Fields = Readonly<Record<string, unknown>>;

const actionKinds: Readonly<Record<number, ActionKind>> = {
  1: "instantiate",
  2: "query",
  3: "call",
  4: "set",
  5: "trace",
  7: "query",
  9: "update",
};

const pathKinds: Readonly<Record<number, PathKind>> = {
  1: "root",
  2: "new",
  3: "method",
  4: "property",
  5: "indexer",
  6: "reference",
  7: "null",
};

export const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
const numberOf = (value: unknown): number => (typeof value === "number" ? value : 0);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const named = <K>(kinds: Readonly<Record<number, K>>, value: unknown, what: string): K => {
  const kind = kinds[numberOf(value)];
  if (kind === undefined) throw new ApiError("GeneralException", `The host knows no ${what} ${String(value)}.`);
  return kind;
};

const argumentsOf = (value: unknown): ArgumentInfo => {
  const info = fieldsOf(value);
  return { values: listOf(info.Arguments), paths: listOf(info.ReferencedObjectPathIds) };
};

const queryOf = (value: unknown): Query => {
  const { Select, Expand, Top, Skip } = fieldsOf(value);
  const whole = listOf(Expand).map((name) => `${textOf(name)}/*`);
  const select = [...listOf(Select).map(textOf), ...whole];
  return {
    select: select.length > 0 ? select : ["*"],
    top: typeof Top === "number" ? Top : null,
    skip: numberOf(Skip),
  };
};

const actionOf = (value: unknown): Action => {
  const action = fieldsOf(value);
  return {
    id: numberOf(action.Id),
    kind: named(actionKinds, action.ActionType, "action"),
    name: textOf(action.Name),
    path: numberOf(action.ObjectPathId),
    args: argumentsOf(action.ArgumentInfo),
    query: queryOf(action.QueryInfo),
    values: fieldsOf(action.ObjectState),
  };
};

const pathOf = (value: unknown): ObjectPath => {
  const path = fieldsOf(value);
  return {
    kind: named(pathKinds, path.ObjectPathType, "object path"),
    name: textOf(path.Name),
    parent: numberOf(path.ParentObjectPathId),
    args: argumentsOf(path.ArgumentInfo),
  };
};

/** Reads a batch. An action or path of a kind that Word's client never sends is refused by its number. */
export const readRequest = (body: string): BatchRequest => {
  const request = fieldsOf(JSON.parse(body));
  const paths = Object.entries(fieldsOf(request.ObjectPaths)).map(([id, path]) => [Number(id), pathOf(path)] as const);
  return { actions: listOf(request.Actions).map(actionOf), paths: new Map(paths) };
};
