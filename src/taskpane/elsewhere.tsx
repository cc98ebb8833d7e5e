import type { Readiness } from "../word/readiness";
import { Icon } from "./icons/icon";
import type { Say } from "./text/say";

/** Why there is no document to work on. */
export type Elsewhere = Exclude<Readiness, "ready">;

const words = {
  elsewhere: ["elsewhere.title", "elsewhere.body"],
  noOffice: ["elsewhere.noOffice", "elsewhere.noOfficeBody"],
  oldWord: ["elsewhere.oldWord", "elsewhere.oldWordBody"],
} as const satisfies Readonly<Record<Elsewhere, readonly [string, string]>>;

interface ElsewherePageProps {
  readonly reason: Elsewhere;
  readonly say: Say;
}

/** The page where the pane cannot be: what is the matter, and what to do. */
export const ElsewherePage = ({ reason, say }: ElsewherePageProps) => {
  const [title, body] = words[reason];
  return (
    <div className="document">
      <main className="elsewhere">
        <Icon name="document" size={40} className="sign" />
        <h1>{say(title)}</h1>
        <p>{say(body)}</p>
        {reason === "elsewhere" && (
          <a href="help.html" target="_blank" rel="noreferrer">
            {say("elsewhere.how")}
          </a>
        )}
      </main>
      <footer>
        <Icon name="lock" size={14} />
        {say("pane.privacy")}
      </footer>
    </div>
  );
};
