import type { Paragraph } from "../document/paragraph";
import type { Profile } from "../profile/profile";
import type { Part, Side } from "./briefing";
import { isPageFurniture } from "./page-furniture";
import { participantLines } from "./participant-lines";
import { readParticipantTable } from "./participant-table";
import { promptsOn } from "./prompts-in";
import { saysNothing } from "./says-nothing";
import { SideReader } from "./side-reader";

/** What one part says of who meets: its sides, and what could not be read as a side or a person. */
export interface Participants {
  readonly sides: readonly Side[];
  readonly unread: readonly Paragraph[];
}

const nobody: Participants = { sides: [], unread: [] };

const isSameRow = ({ cell }: Paragraph, other: Paragraph | null): boolean =>
  cell !== null && other?.cell?.table === cell.table && other.cell.row === cell.row;

/** Stretches of paragraphs in one table, and of paragraphs in none. What stands beside the heading of a form is in none. */
const stretches = (body: readonly Paragraph[], heading: Paragraph | null): readonly (readonly Paragraph[])[] => {
  const found: { readonly table: number | null; readonly paragraphs: Paragraph[] }[] = [];
  for (const paragraph of body) {
    const table = paragraph.cell === null || isSameRow(paragraph, heading) ? null : paragraph.cell.table;
    const last = found[found.length - 1];
    if (last?.table === table) last.paragraphs.push(paragraph);
    else found.push({ table, paragraphs: [paragraph] });
  }
  return found.map(({ paragraphs }) => paragraphs);
};

/** Reads the participants of one part: each side with the people under its label or behind it. */
export const participantsIn = ({ spec, heading, headingEnd, body }: Part, profile: Profile): Participants => {
  if (spec.content !== "sides") return nobody;
  const reader = new SideReader(profile);
  const beside = heading?.text.slice(headingEnd).trim();
  const opening = heading && beside ? [{ ...heading, text: beside, list: null }] : [];
  const said = body.filter(({ text }) => !isPageFurniture(text));
  for (const stretch of stretches([...opening, ...said], heading)) {
    const [first] = stretch;
    if (first?.cell && !isSameRow(first, heading)) readParticipantTable(stretch, reader, profile);
    else for (const line of participantLines(stretch, profile)) reader.line(line);
  }
  const unread = said.filter(
    (paragraph) => paragraph.cell === null && !reader.understood.has(paragraph) && !saysNothing(paragraph, profile),
  );
  return { sides: reader.sides, unread };
};

/** Labels with nobody under them but what the template asks for are a part that is still to be written. */
export const withNobody = (part: Part, { sides }: Participants, profile: Profile): Part => {
  if (part.status !== "filled" || sides.length === 0 || sides.some(({ people }) => people.length > 0)) return part;
  return part.body.some((line) => promptsOn(line, profile).length > 0) ? { ...part, status: "placeholder" } : part;
};
