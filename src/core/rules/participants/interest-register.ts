import type { Briefing, Part } from "../../recognise/briefing";
import { caseless } from "../../text/caseless";
import { defineRule } from "../rule";
import { spanOf } from "../span-of";
import { participantsText, titlePart } from "./counterpart";

/** The number of the European register ("0801162959-21"), of the German one ("R001234"), or words about either. */
const entry = caseless(
  /(?<!\d)\d{6,13}-\d{2}(?!\d)|(?<![\p{L}\d])R\d{6}(?!\d)|(?<!\p{L})TRN(?!\p{L})|transparency register|registre de transparence|répertoire des représentants|transparenzregister|lobbyregister|HATVP/u,
);

const participantsPart = ({ parts }: Briefing): Part | undefined =>
  parts.find(({ spec, status }) => spec.content === "sides" && status === "filled");

/** The paper says under which number the other side is in a register of interest representatives, or that it need not be. */
export const interestRegister = defineRule({
  id: "interest-register",
  family: "participants",
  severity: "off",
  messages: ["missing"],
  check: (briefing) => {
    const part = participantsPart(briefing);
    const heading = part?.heading;
    if (!part || !heading) return [];
    const lines = [...(titlePart(briefing)?.body ?? []), ...participantsText(briefing)];
    if (lines.some(({ text }) => entry().test(text))) return [];
    return [{ messageId: "missing", data: {}, at: spanOf(heading), section: part.spec.key, related: [], fixes: [] }];
  },
});
