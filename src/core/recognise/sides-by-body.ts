import type { Paragraph } from "../document/paragraph";
import type { Person, Side } from "./briefing";
import { isBody } from "./participant-words";

/** A person, and what stands behind the name and may be a body. */
export interface Member extends Person {
  readonly body: string | null;
}

/** People without sides, each with a body behind the name: those are the sides. Null where they are not so. */
export const byBody = (people: readonly Member[]): readonly Side[] | null => {
  if (people.length < 2) return null;
  const sides = new Map<string, { label: Paragraph; name: string; people: Person[] }>();
  for (const { body, paragraph, name, function: role } of people) {
    if (body === null) return null;
    const side = sides.get(body.toLowerCase()) ?? { label: paragraph, name: body, people: [] };
    sides.set(body.toLowerCase(), side);
    side.people.push({ paragraph, name, function: role === body ? null : role });
  }
  // What is no body by its words is one where it stands behind several people.
  const areBodies = sides.size < people.length || people.some(({ body }) => body !== null && isBody(body));
  return areBodies ? [...sides.values()] : null;
};
