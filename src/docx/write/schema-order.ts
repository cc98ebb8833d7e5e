import type { XmlElement } from "../xml/node";

/** The order of children that the schema demands (ECMA-376 part 1, annex A), as far as we put some in. */
const orders: Readonly<Record<string, readonly string[]>> = {
  "w:pPr": [
    "w:pStyle",
    "w:keepNext",
    "w:keepLines",
    "w:pageBreakBefore",
    "w:framePr",
    "w:widowControl",
    "w:numPr",
    "*",
    "w:rPr",
    "w:sectPr",
    "w:pPrChange",
  ],
  "w:rPr": ["w:ins", "w:del", "w:moveFrom", "w:moveTo", "*"],
  "w:trPr": ["*", "w:ins", "w:del", "w:trPrChange"],
};

const rankIn = (order: readonly string[], name: string): number => order.indexOf(order.includes(name) ? name : "*");

/** Puts a property among its siblings where the schema wants it; one of the same name goes. */
export function putProperty(properties: XmlElement, property: XmlElement): void {
  properties.child(property.name)?.remove();
  const order = orders[properties.name] ?? ["*"];
  const rank = rankIn(order, property.name);
  const next = properties.elements().find((sibling) => rankIn(order, sibling.name) > rank);
  if (next === undefined) properties.append(property);
  else next.before(property);
}
