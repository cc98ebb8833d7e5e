import { useState, type ReactNode } from "react";
import { usePane } from "../pane-context";
import { TextButton } from "../text-button";

/** As many entries as are drawn at once: what a person reads before asking for more, and what a page draws in a blink. */
const page = 30;

interface PagedProps<Entry> {
  readonly entries: readonly Entry[];
  readonly children: (entry: Entry) => ReactNode;
}

/** A list, a page at a time. */
export const Paged = <Entry,>({ entries, children }: PagedProps<Entry>) => {
  const { say } = usePane();
  const [most, setMost] = useState(page);
  const left = entries.length - most;
  return (
    <>
      <ul>{entries.slice(0, most).map(children)}</ul>
      {left > 0 && (
        <TextButton className="more" data-stop onClick={() => setMost(most + page)}>
          {say("findings.more", { count: Math.min(left, page) })}
        </TextButton>
      )}
    </>
  );
};
