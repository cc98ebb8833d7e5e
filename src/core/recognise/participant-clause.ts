import { isBody, isOffice, isTask } from "./participant-words";
import { tellsDeeds } from "./people-in-sentence";
import type { NamedPerson } from "./people-on-line";
import { isCertainName } from "./person-name";
import { Phrase } from "./phrase";
import { hasPreposition, namesAbsent, namesNoSide, sideIn } from "./side-label";

/**
 * What a clause of the participants says by its words alone. A side, or what somebody does, may stand before those whom
 * it is said of or have them below. What is "bare" carries no such sign: where it stands settles what it is.
 */
export type Clause =
  | { readonly kind: "side" | "task"; readonly label: string; readonly people: readonly NamedPerson[] }
  | { readonly kind: "people"; readonly people: readonly NamedPerson[] }
  | { readonly kind: "absent"; readonly people: readonly NamedPerson[] }
  | { readonly kind: "bare" };

/** "For the League, Ms Aalto", "on our side Ms Aalto", "pour nous Mme Roy". */
const sideInFront =
  /^(?:(?:for|from|pour|du côté d(?:e|u|es)|für|seitens|on the side of)\s+(?:([^,:;]{2,60}),\s+|(us|nous|uns)\s+)|(?:on|de|auf)\s+((?:our|their|notre|leur|unserer|ihrer)\s+(?:side|part|côté|seite))[,:]?\s+)(.+)$/is;
const endsInColon = /^(.{1,80}?)\s*[:：]$/u;
const colonInside = /^([^:：]{2,60}?)\s*[:：]\s+(\S.*)$/su;
const ledBy =
  /^(.{2,80}?),?\s(?:(?:(?:is|are|will be) )?(?:led|headed|represented) by|(?:(?:est|sont|sera|seront) )?(?:conduite?|dirigée?|présidée?|représentée?s?) par|unter (?:der )?leitung von|geleitet von)\s(\S.*)$/isu;
const dashInside = /^(.{2,80}?)\s+[-–—]\s+(\S.*)$/su;
const bracketBehind = /^([^()]{2,80}?)\s*\(([^()]+)\)$/su;
const beginsWithSide = /^(?:(?:[^:.;|]|(?<=\b\p{Lu})\.){2,60}:\s|(?:du côté|seitens|for|from|pour|für)\s)/iu;

/** Where the next label begins behind one that has been. */
const nextLabel =
  /(?<=[;.|])\s(?=[^;:.|]{2,60}:\s|(?:du côté|seitens)\s[^;:.|,]{2,60},\s)|(?<=;)\s(?=(?:for|from|pour|für)\s[^;:.|,]{2,60},\s)/i;

/** "The Guild is represented by A. The Council is represented by B.": what every such text has, and where the next begins. */
const isRepresented = /\s(?:represented by|représentée?s? par)\s/i;
const nextRepresented = /(?<=[\p{L})]{2}\.)\s(?=[^.;:]{2,80}\s(?:represented by|représentée?s? par)\s)/iu;

/** "For us: Ms Aalto; for the League: Mr Tal": each label with its people. What begins as a sentence is read whole. */
export const clausesOf = (text: string): readonly string[] => {
  if (!/[;.|]\s/.test(text)) return [text];
  if (beginsWithSide.test(text)) return text.split(nextLabel);
  return isRepresented.test(text) ? text.split(nextRepresented) : [text];
};

const people = (text: string): Clause => ({ kind: "people", people: new Phrase(text).people });

const labelled = (label: string, rest: Phrase | null): Clause => {
  if (namesAbsent(label)) return { kind: "absent", people: rest?.people ?? [] };
  const kind = isTask(label) && !hasPreposition(label) ? "task" : "side";
  return { kind, label, people: (kind === "side" ? rest?.peopleOfSide : rest?.people) ?? [] };
};

/** What a label and the words behind it say together; null where they are none of the participants'. */
const withRest = (label: string, rest: Phrase): Clause | null => {
  if (namesNoSide(label)) return { kind: "people", people: rest.people };
  const isLabel =
    isTask(label) || hasPreposition(label) || isBody(label) || rest.namesSomebody || rest.isNobody || rest.areSurnames;
  return isLabel ? labelled(label, rest) : null;
};

/** "Living Rivers: Joseph Tal, Emma Quist", "Chair: Ms Quist", "Joseph Tal: director". */
const beforeColon = ({ text }: Phrase): Clause | null => {
  const [, label = "", behind = ""] = /[:：]/.test(text) ? (colonInside.exec(text) ?? []) : [];
  if (label === "" || tellsDeeds(`${sideIn(label)} `)) return null;
  const rest = new Phrase(behind);
  return isCertainName(label) && !rest.namesSomebody ? people(text) : withRest(label, rest);
};

/** A label before a dash or a bracket: no person, nor what one does, nor a day. */
const mayBeSide = (label: string): boolean =>
  isBody(label) || (!/\d/.test(label) && !isOffice(label) && !new Phrase(label).namesSomebody);

/** "DG MOVE – Joseph Tal", "the Guild (Ms Quist, chair)". */
const beforeSign = ({ text }: Phrase): readonly [side: string, people: string] | null => {
  const [, label = "", inside = ""] = dashInside.exec(text) ?? bracketBehind.exec(text) ?? [];
  return label !== "" && mayBeSide(label) ? [label, inside] : null;
};

/** "For the League, Ms Quist", "for us, Ms Quist", "on our side Ms Quist". */
const behindPreposition = ({ text }: Phrase): readonly [side: string, people: string] | null => {
  const [, named, us, our, behind = ""] = sideInFront.exec(text) ?? [];
  const side = named ?? us ?? our;
  return side === undefined ? null : [side, behind];
};

/** What every one of them has, since few lines do. */
const mayBeLed = /\s(?:by|par|leitung|geleitet)\s/i;

/** "The delegation of the League, led by Ms Aalto", and no sentence that says so. */
const withLeader = ({ text }: Phrase): readonly [side: string, people: string] | null => {
  const [, label = "", leader = ""] = mayBeLed.test(text) ? (ledBy.exec(text) ?? []) : [];
  const goesOnWithLabel = /:\s/.test(leader);
  return label === "" || goesOnWithLabel || tellsDeeds(`${label} `) || !mayBeSide(label) ? null : [label, leader];
};

/** A side before its people without a colon; null where none stands there. */
const inFront = (phrase: Phrase): Clause | null => {
  const found = (phrase.isSentence ? null : (beforeSign(phrase) ?? behindPreposition(phrase))) ?? withLeader(phrase);
  if (found === null) return null;
  const rest = new Phrase(found[1]);
  return rest.namesSomebody ? { kind: "side", label: found[0], people: rest.peopleOfSide } : null;
};

/** What a clause says, without bullet and prompts. */
export const readClause = (phrase: Phrase): Clause => {
  const [, label] = endsInColon.exec(phrase.text) ?? [];
  if (label !== undefined) return namesNoSide(label) ? { kind: "people", people: [] } : labelled(label, null);
  return beforeColon(phrase) ?? inFront(phrase) ?? { kind: "bare" };
};
