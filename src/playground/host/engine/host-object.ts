import type { ApiLevel } from "./api-level";

/** Arguments of a call as they came over the wire; objects of the API are resolved already. */
export type Arguments = readonly unknown[];

export interface BoundProperty {
  readonly since: ApiLevel;
  readonly get: (() => unknown) | null;
  readonly set: ((value: unknown) => void) | null;
}

export interface BoundNavigation {
  readonly since: ApiLevel;
  readonly go: () => HostObject | null;
}

export interface BoundMethod {
  readonly since: ApiLevel;
  readonly writes: boolean;
  readonly call: (args: Arguments) => unknown;
}

/** An object of the API: something in the document, seen through its type. Members that it lacks are null. */
export interface HostObject {
  readonly typeName: string;
  readonly isKept: boolean;
  readonly propertyNames: readonly string[];
  identity(): Readonly<Record<string, unknown>>;
  /** What a collection holds; null for what is none. */
  items(): readonly HostObject[] | null;
  property(name: string): BoundProperty | null;
  navigation(name: string): BoundNavigation | null;
  method(name: string): BoundMethod | null;
}
