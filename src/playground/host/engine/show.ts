import type { BoundMethod, BoundNavigation, BoundProperty, HostObject } from "./host-object";
import type { HostType } from "./host-type";

class Seen<T> implements HostObject {
  constructor(
    private readonly type: HostType<T>,
    private readonly self: T,
  ) {}

  get typeName(): string {
    return this.type.name;
  }

  get isKept(): boolean {
    return this.type.isKept;
  }

  get propertyNames(): readonly string[] {
    return Object.keys(this.type.properties ?? {});
  }

  identity(): Readonly<Record<string, unknown>> {
    return this.type.identity?.(this.self) ?? {};
  }

  items(): readonly HostObject[] | null {
    return this.type.items?.(this.self) ?? null;
  }

  property(name: string): BoundProperty | null {
    const found = this.type.properties?.[name];
    if (!found) return null;
    const { since, get, set } = found;
    return { since, get: get && (() => get(this.self)), set: set && ((value) => set(this.self, value)) };
  }

  navigation(name: string): BoundNavigation | null {
    const found = this.type.navigations?.[name];
    return found ? { since: found.since, go: () => found.go(this.self) } : null;
  }

  method(name: string): BoundMethod | null {
    const found = this.type.methods?.[name];
    return found ? { since: found.since, writes: found.writes, call: (args) => found.call(this.self, args) } : null;
  }
}

/** Shows something in the document as an object of the API. Each showing is another object to the client. */
export const show = <T>(type: HostType<T>, self: T): HostObject => new Seen(type, self);

export const isHostObject = (value: unknown): value is HostObject => value instanceof Seen;
