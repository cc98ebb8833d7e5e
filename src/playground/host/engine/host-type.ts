import type { ApiLevel } from "./api-level";
import type { Arguments, HostObject } from "./host-object";
import { locationOf } from "./location";

interface Member {
  /** The requirement set that it came with. */
  readonly since: ApiLevel;
}

/** A value of an object; `get` is null for what can only be set, `set` for what can only be read. */
export interface Property<T> extends Member {
  readonly get: ((self: T) => unknown) | null;
  readonly set: ((self: T, value: unknown) => void) | null;
}

/** Leads to another object; null where there is none. */
export interface Navigation<T> extends Member {
  readonly go: (self: T) => HostObject | null;
}

/** Something an object does. It gives a value, an object of the API, or null where there is no such object. */
export interface Method<T> extends Member {
  /** Whether it changes the document. */
  readonly writes: boolean;
  readonly call: (self: T, args: Arguments) => unknown;
}

/** What objects of one type of the API can do, as data. Names are Pascal case, as on the wire. */
export interface HostType<T> {
  /** As errors name it: "Paragraph". */
  readonly name: string;
  /** Whether the client may keep it beyond a batch; not so for the root and for what has no place of its own. */
  readonly isKept: boolean;
  /** What tells the client which one it is: `{ Id: 12 }`. */
  readonly identity?: (self: T) => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly navigations?: Readonly<Record<string, Navigation<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** What a collection holds. */
  readonly items?: (self: T) => readonly HostObject[];
}

export const readable = <T>(since: ApiLevel, get: (self: T) => unknown): Property<T> => ({ since, get, set: null });

export const writable = <T>(
  since: ApiLevel,
  get: ((self: T) => unknown) | null,
  set: (self: T, value: unknown) => void,
): Property<T> => ({ since, get, set });

export const leads = <T>(since: ApiLevel, go: (self: T) => HostObject | null): Navigation<T> => ({ since, go });

export const asks = <T>(since: ApiLevel, call: (self: T, args: Arguments) => unknown): Method<T> => ({
  since,
  writes: false,
  call,
});

export const changes = <T>(since: ApiLevel, call: (self: T, args: Arguments) => unknown): Method<T> => ({
  since,
  writes: true,
  call,
});

/** The members of a type as errors name them: properties, what it leads to, methods. */
export const membersOf = ({ name, properties = {}, navigations = {}, methods = {} }: Members): readonly string[] =>
  [properties, navigations, methods].flatMap(Object.keys).map((member) => locationOf(name, member));

interface Members {
  readonly name: string;
  readonly properties?: object;
  readonly navigations?: object;
  readonly methods?: object;
}
