import { visibleText } from "./visible-text";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for XML and HTML, in content and in attributes; characters that neither may hold are spelt out or replaced. */
export const xmlText = (text: string): string =>
  visibleText(text)
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\ufffe\uffff]/g, "\ufffd");
