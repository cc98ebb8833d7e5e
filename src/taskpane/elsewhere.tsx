import type { Readiness } from "../word/readiness";
import { Icon } from "./icons/icon";
import type { Say } from "./text/say";

/** Why there is no document to work on. */
export type Elsewhere = Exclude<Readiness, "ready"> | "profile";

const words = {
  elsewhere: ["elsewhere.title", "elsewhere.body"],
  noOffice: ["elsewhere.noOffice", "elsewhere.noOfficeBody"],
  oldWord: ["elsewhere.oldWord", "elsewhere.oldWordBody"],
  profile: ["elsewhere.profile", "elsewhere.profileBody"],
} as const satisfies Readonly<Record<Elsewhere, readonly [string, string]>>;

interface ElsewherePageProps {
  readonly reason: Elsewhere;
  readonly say: Say;
  /** What exactly is wrong, for whoever looks after Briefline. */
  readonly details?: readonly string[];
}

/** The page where the pane cannot be: what is the matter, and what to do. */
export const ElsewherePage = ({ reason, say, details = [] }: ElsewherePageProps) => {
  const [title, body] = words[reason];
  return (
    <div className="document">
      <main className="elsewhere">
        <Icon name="document" size={40} className="sign" />
        <h1>{say(title)}</h1>
        <p>{say(body)}</p>
        {details.length > 0 && (
          <ul>
            {details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
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
