import { caseless } from "../../text/caseless";
import { defineRule } from "../rule";
import { spanOf } from "../span-of";
import { participantsText } from "./counterpart";

const notes = caseless(
  /note-? ?tak|(?<!\p{L})minutes?(?!\p{L})|prise de notes|preneu(?:r|se) de notes|secrétaire de séance|compte rendu|protokoll/u,
);

/** Somebody on our side takes notes. */
export const noteTaker = defineRule({
  id: "note-taker",
  family: "participants",
  severity: "off",
  messages: ["missing"],
  check: (briefing) => {
    const part = briefing.parts.find(({ spec, status }) => spec.content === "sides" && status === "filled");
    if (!part?.heading || participantsText(briefing).some(({ text }) => notes().test(text))) return [];
    return [
      { messageId: "missing", data: {}, at: spanOf(part.heading), section: part.spec.key, related: [], fixes: [] },
    ];
  },
});
