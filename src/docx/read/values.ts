import type { XmlElement } from "../xml/node";

/** The `w:val` of a property such as `w:pStyle`; null where the property is not there. */
export const valueOf = (properties: XmlElement | null | undefined, name: string): string | null =>
  properties?.child(name)?.attribute("w:val") ?? null;

/** The `w:val` of a property as a whole number; null where there is none. */
export const numberOf = (properties: XmlElement | null | undefined, name: string): number | null =>
  wholeNumber(valueOf(properties, name));

/** Whether a property of type CT_OnOff is on (ECMA-376 part 1, 17.17.4); null where it is not given. */
export function onOff(properties: XmlElement | null, name: string): boolean | null {
  if (!properties?.child(name)) return null;
  return isOn(valueOf(properties, name) ?? "1");
}

/** Whether a value of type ST_OnOff means on. */
export const isOn = (value: string | null): boolean => value === "1" || value === "true" || value === "on";

export const wholeNumber = (value: string | null): number | null =>
  value !== null && /^\s*[+-]?\d{1,9}\s*$/.test(value) ? Number(value) : null;
