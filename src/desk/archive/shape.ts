/** Whether a value from outside is what we take it for. */
export type Shape<Value> = (value: unknown) => value is Value;

export const text: Shape<string> = (value) => typeof value === "string";
export const number: Shape<number> = (value): value is number => typeof value === "number" && Number.isFinite(value);

export const oneOf =
  <const Value extends string>(...values: readonly Value[]): Shape<Value> =>
  (value): value is Value =>
    values.some((one) => one === value);

export const orNull =
  <Value>(shape: Shape<Value>): Shape<Value | null> =>
  (value): value is Value | null =>
    value === null || shape(value);

export const maybe =
  <Value>(shape: Shape<Value>): Shape<Value | undefined> =>
  (value): value is Value | undefined =>
    value === undefined || shape(value);

export const listOf =
  <Value>(shape: Shape<Value>): Shape<readonly Value[]> =>
  (value): value is readonly Value[] =>
    Array.isArray(value) && value.every((one) => shape(one));

/** An object with all these members; it may have others besides. */
export const record = <Value extends object>(members: {
  readonly [Name in keyof Value]-?: Shape<Value[Name]>;
}): Shape<Value> => {
  const shapes = Object.entries<Shape<unknown>>(members);
  return (value): value is Value => {
    if (typeof value !== "object" || value === null) return false;
    const own = new Map<string, unknown>(Object.entries(value));
    return shapes.every(([name, shape]) => shape(own.get(name)));
  };
};

/** A day in ISO 8601 that there is. */
export const isoDay: Shape<string> = (value): value is string =>
  text(value) && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(`${value}T12:00:00Z`));
