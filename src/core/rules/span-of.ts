import type { Paragraph } from "../document/paragraph";
import type { Span } from "../document/port";

/** The whole of a paragraph. */
export const spanOf = ({ id, text }: Paragraph): Span => ({ paragraph: id, from: 0, to: text.length });
