import { usePane } from "../pane-context";
import { FindingCard } from "./finding-card";
import type { Alike } from "./finding-groups";
import { Fold } from "./fold";
import { Paged } from "./paged";
import { useHolds } from "./use-pointed";

/** As many quotations, and as much of each, as fit beside the number of what is alike. */
const mostQuoted = 3;
const mostWords = 24;

const short = (words: string): string =>
  words.length <= mostWords ? words : `${words.slice(0, mostWords).replace(/[\s\uD800-\uDBFF]+$/, "")}…`;

interface AlikeFindingsProps {
  readonly alike: Alike;
  readonly where: string;
}

/** One finding, and in one row those that say the same of other words. */
export const AlikeFindings = ({ alike: { first, more }, where }: AlikeFindingsProps) => {
  const { say } = usePane();
  const holds = useHolds(more);
  const words = [...new Set(more.flatMap(({ quoted }) => (quoted ? [quoted.marked] : [])))];
  const quotes = words.slice(0, mostQuoted).map((marked) => say("findings.quoted", { words: short(marked) }));
  return (
    <>
      <FindingCard named={first} where={where} />
      {more.length > 0 && (
        <li className="alike">
          <Fold
            initially={false}
            held={holds}
            title={
              <span>
                {say("findings.alike", { count: more.length })}
                {quotes.length > 0 && <span className="alike-words"> {quotes.join(", ")}</span>}
              </span>
            }
          >
            <Paged entries={more}>{(named) => <FindingCard key={named.key} named={named} where={where} />}</Paged>
          </Fold>
        </li>
      )}
    </>
  );
};
