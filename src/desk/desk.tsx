import { useMemo, useState } from "react";
import { languages, type Language, type Profile } from "../core";
import { shippedNames, shippedProfile } from "../profiles/shipped-profiles";
import { DeskContext, type DeskServices } from "./desk-context";
import { PapersPage } from "./papers-page";
import { speak } from "./text/say";

const languageNames: Readonly<Record<Language, string>> = { en: "English", fr: "Français", de: "Deutsch" };

const profiles: readonly Profile[] = shippedNames.flatMap((name) => {
  const parsed = shippedProfile(name);
  return parsed?.ok ? parsed.value : [];
});

interface DeskProps {
  readonly language: Language;
  readonly today: string;
}

/** The secretariat's page. */
export const Desk = ({ language: first, today }: DeskProps) => {
  const [language, setLanguage] = useState(first);
  const [profile, setProfile] = useState(profiles[0]);
  const services = useMemo<DeskServices | null>(
    () => (profile ? { profile, language, today, say: speak(language) } : null),
    [profile, language, today],
  );
  if (services === null) return null;
  const { say } = services;
  return (
    <DeskContext.Provider value={services}>
      <header className="desk-head" lang={language}>
        <h1>{say("desk.name")}</h1>
        <label>
          {say("desk.profile")}
          <select
            value={services.profile.id}
            onChange={({ currentTarget }) => setProfile(profiles.find(({ id }) => id === currentTarget.value))}
          >
            {profiles.map(({ id, names, version }) => (
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
      <PapersPage />
    </DeskContext.Provider>
  );
};
