import type { Stored } from "../archive/archive-answer";
import { useDesk } from "../desk-context";
import { dayInWords } from "../text/day-in-words";

/** When and by what a sweep has judged the paper, what its check mark was worth then, and whether it is gone. */
export const StoredNote = ({ stored }: { readonly stored: Stored }) => {
  const { say, language } = useDesk();
  const { judgedOn, profile, stamp, goneOn } = stored;
  return (
    <>
      <p className="note">{say("archive.judged", { day: dayInWords(judgedOn, language), profile })}</p>
      {stamp === null || stamp === "none" ? null : <p className="note">{say(`stamp.${stamp}`)}</p>}
      {goneOn === null ? null : <p className="note">{say("archive.goneOn", { day: dayInWords(goneOn, language) })}</p>}
    </>
  );
};
