import { wrap, type Paint } from "../core";

const isFence = (line: string): boolean => line.startsWith("```");

/** A page of docs/rules for a terminal: headings stand out, paragraphs are broken, examples are set in. */
export const pageForTerminal = (page: string, paint: Paint, width: number): string => {
  let isExample = false;
  const lines = page.split("\n").flatMap((line) => {
    if (isFence(line)) {
      isExample = !isExample;
      return [];
    }
    if (isExample) return [`    ${line}`.trimEnd()];
    const [, heading] = /^#+ (.*)$/.exec(line) ?? [];
    return heading === undefined ? wrap(line, width) : [paint("strong", heading)];
  });
  return `${lines.join("\n").trimEnd()}\n`;
};
