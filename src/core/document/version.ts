import { Hash } from "./hash";
import type { Control, Paragraph, Prompt } from "./paragraph";
import { untoldTraces, type Traces } from "./traces";

const controlKey = (control: Control | null): string =>
  control
    ? `${control.tag}\u0001${control.title}\u0001${control.locked ? 1 : 0}${control.showsPrompt ? "p" : ""}<${controlKey(control.parent)}`
    : "";

const promptKey = ({ from, words }: Prompt): string => `\u0001${from},${words.length}`;

const factsKey = (paragraph: Omit<Paragraph, "id" | "index">): string => {
  const { text, style, headingLevel, list, bold, caps, lead, highlighted, holdsObject, textBox, cell } = paragraph;
  return [
    text,
    style,
    headingLevel,
    list && `${list.level}${list.label}`,
    bold ? "b" : "",
    caps ? "c" : "",
    lead,
    highlighted ? "h" : "",
    holdsObject,
    textBox ? "t" : "",
    cell && `${cell.table},${cell.row},${cell.column}`,
    controlKey(paragraph.control) + paragraph.prompts.map(promptKey).join(""),
  ].join("\u0000");
};

/**
 * Names what a document says and how it is built: any change to text, facts, properties or traces gives another name.
 * Ids do not count, so the same file read twice has the same version.
 */
export const versionOf = (
  paragraphs: readonly Omit<Paragraph, "id" | "index">[],
  language: string | null,
  properties: Readonly<Record<string, string>>,
  traces: Traces,
): string => {
  const hash = new Hash();
  hash.add(language ?? "");
  for (const name of Object.keys(properties).sort()) hash.add(`${name}=${properties[name]}`);
  for (const [name, value] of Object.entries({ ...untoldTraces, ...traces }))
    hash.add(`${name}=${JSON.stringify(value)}`);
  for (const paragraph of paragraphs) hash.add(factsKey(paragraph));
  return hash.text;
};
