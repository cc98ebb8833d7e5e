import { useEffect, useMemo, useState } from "react";
import { languages, profilesForNew, type Language, type NonEmpty, type Profile } from "../core";
import { DeskContext, type DeskServices } from "./desk-context";
import { PapersPage } from "./papers-page";
import { speak } from "./text/say";
import { WorkshopPage } from "./workshop/workshop-page";

const languageNames: Readonly<Record<Language, string>> = { en: "English", fr: "Français", de: "Deutsch" };

const pages = ["papers", "workshop"] as const;

interface DeskProps {
  /** What there is to judge by; the first is the usual one. */
  readonly templates: NonEmpty<Profile>;
  /** What the house publishes. */
  readonly published: readonly Profile[];
  readonly language: Language;
  readonly today: string;
  /** Whether the desk is kept in the browser, once that is known. */
  readonly offline: Promise<boolean>;
}

/** The secretariat's page. */
export const Desk = ({ templates, published, language: first, today, offline }: DeskProps) => {
  const [language, setLanguage] = useState(first);
  const [own, setOwn] = useState<Profile | null>(null);
  const [profile, setProfile] = useState<Profile | undefined>(profilesForNew(templates)[0]);
  const [page, setPage] = useState<(typeof pages)[number]>("papers");
  const [isKept, setKept] = useState(false);
  useEffect(() => void offline.then(setKept), [offline]);
  const profiles = useMemo<NonEmpty<Profile>>(
    () => (own ? [own, ...templates.filter(({ id }) => id !== own.id)] : templates),
    [templates, own],
  );
  const services = useMemo<DeskServices | null>(() => {
    const others = profiles.filter((one) => one !== profile);
    return profile ? { profile, others, language, today, say: speak(language) } : null;
  }, [profile, profiles, language, today]);
  if (services === null) return null;
  const { say } = services;
  const offered = profilesForNew(profiles);
  return (
    <DeskContext.Provider value={services}>
      <header className="desk-head" lang={language}>
        <h1>{say("desk.name")}</h1>
        <nav>
          {pages.map((name) => (
            <button
              key={name}
              type="button"
              aria-current={page === name ? "page" : undefined}
              onClick={() => setPage(name)}
            >
              {say(`desk.${name}`)}
            </button>
          ))}
        </nav>
        <label>
          {say("desk.profile")}
          <select
            value={services.profile.id}
            onChange={({ currentTarget }) => setProfile(offered.find(({ id }) => id === currentTarget.value))}
          >
            {offered.map(({ id, names, version }) => (
              <option key={id} value={id}>
                {names[language]} {version}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say("desk.language")}
          <select
            value={language}
            onChange={({ currentTarget }) =>
              setLanguage(languages.find((one) => one === currentTarget.value) ?? language)
            }
          >
            {languages.map((one) => (
              <option key={one} value={one}>
                {languageNames[one]}
              </option>
            ))}
          </select>
        </label>
      </header>
      <div className="page" hidden={page !== "papers"}>
        <PapersPage isKept={isKept} />
      </div>
      <div className="page" hidden={page !== "workshop"}>
        <WorkshopPage
          profiles={profilesForNew(templates)}
          published={published}
          first={services.profile}
          onUse={(chosen) => {
            setOwn(chosen);
            setProfile(chosen);
            setPage("papers");
          }}
        />
      </div>
    </DeskContext.Provider>
  );
};
