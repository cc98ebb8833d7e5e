import type { Briefing, Part } from "../../recognise/briefing";
import { foldText } from "../../recognise/normalise-heading";
import { refTo } from "../../skeleton/insert-section";
import { defineRule, type Fix } from "../rule";
import { spanOf } from "../span-of";
import { titlePart, titleText } from "./counterpart";

/** Words that a title has for any meeting, folded. */
const words = [
  "a an the of for to on with by at in and draft updated final brief briefing briefings note notes paper meeting meetings",
  "call visit bilateral virtual video phone conference event engagement form steering scenario talking points lunch dinner",
  "le la les l un une du de des d pour avec a au aux et sur projet fiche dossier entretien entretiens rencontre reunion",
  "visite appel telephonique visioconference preparation bilaterale deplacement dejeuner diner",
  "der die das des den dem ein eine einen fur mit von vom zum zur am und entwurf gesprach gesprachs gesprachsvorbereitung",
  "gesprachsunterlage vorbereitung treffen treffens termin terminvorbereitung besuch vermerk telefonat videokonferenz",
  "bilaterales uhr",
  "january february march april may june july august september october november december",
  "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
  "januar februar marz juni juli oktober dezember",
].flatMap((line) => line.split(" "));
const ofAnyMeeting: ReadonlySet<string> = new Set(words);

const saysNobody = (title: string): boolean =>
  foldText(title)
    .split(/[^a-z0-9]+/)
    .every((word) => word === "" || /^\d/.test(word) || ofAnyMeeting.has(word));

/** "Us", "the other side": no name to be put into a title. */
const isNoName =
  /^(?:us|them|our side|their side|the other side|nous|eux|notre côté|leur côté|uns|unsere seite|ihre seite|die andere seite)$/i;

/** The second of two sides is the other one in most papers, and a person sees the title before it is written. */
const fillFix = ({ body }: Part, { sides, profile, language }: Briefing): readonly Fix[] => {
  const [line, ...more] = body;
  const names = sides.flatMap(({ name }) => name ?? []);
  const [, counterpart] = names;
  if (!line || more.length > 0 || !counterpart || names.length !== 2 || isNoName.test(counterpart)) return [];
  const text = profile.titleLines[language].replace("{counterpart}", counterpart);
  return [
    {
      titleId: "fillCounterpart",
      data: { wording: text },
      safety: "suggestion",
      edits: [{ op: "replaceText", paragraph: refTo(line), from: 0, to: line.text.length, text }],
    },
  ];
};

/** The title says whom the meeting is with. Any word that is not of every meeting is taken to say it. */
export const titleNamesCounterpart = defineRule({
  id: "title-names-counterpart",
  family: "participants",
  severity: "warning",
  messages: ["nobody"],
  check: (briefing) => {
    const part = titlePart(briefing);
    const line = part?.body[0];
    if (!part || !line || !saysNobody(titleText(part))) return [];
    return [
      {
        messageId: "nobody",
        data: { quote: titleText(part) },
        at: spanOf(line),
        section: part.spec.key,
        related: [],
        fixes: fillFix(part, briefing),
      },
    ];
  },
});
