import type { Paragraph } from "../../document/paragraph";
import { datesIn, type DateFound } from "../../text/dates-in";
import { onceFor } from "../../text/once-for";

/** The dates in a paragraph; several rules ask. */
export const datesOf = onceFor(({ text }: Paragraph): readonly DateFound[] => datesIn(text));
