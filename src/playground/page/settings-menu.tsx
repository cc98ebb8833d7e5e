import { CommandBarButton, ContextualMenuItemType, type IContextualMenuItem } from "@fluentui/react";
import { languages, type Language } from "../../core";
import { themeNames } from "../host/common-api/office-theme";
import type { Settings } from "../desk/desk";
import type { Say } from "../text/say";

const levels = ["1.3", "1.6", "1.9"] as const;

const nameOfLanguage = { en: "English", fr: "Français", de: "Deutsch" } as const satisfies Record<Language, string>;
const localeOf = { en: "en-GB", fr: "fr-FR", de: "de-DE" } as const satisfies Record<Language, string>;

/** The language of a locale that one can choose here. */
export const languageOf = (locale: string): Language => languages.find((each) => locale.startsWith(each)) ?? "en";

interface SettingsMenuProps {
  readonly settings: Settings;
  readonly say: Say;
  readonly onChange: (change: Partial<Settings>) => void;
}

export const SettingsMenu = ({ settings, say, onChange }: SettingsMenuProps) => {
  const choice = (text: string, checked: boolean, change: Partial<Settings>): IContextualMenuItem => ({
    key: text,
    text,
    canCheck: true,
    checked,
    onClick: () => onChange(change),
  });
  const section = (title: string, items: IContextualMenuItem[]): IContextualMenuItem => ({
    key: title,
    itemType: ContextualMenuItemType.Section,
    sectionProps: { title, items, bottomDivider: true },
  });
  const items = [
    section(
      say("settings.level"),
      levels.map((level) => choice(say(`settings.level.${level}`), settings.level === level, { level })),
    ),
    section(
      say("settings.language"),
      languages.map((each) =>
        choice(nameOfLanguage[each], languageOf(settings.locale) === each, { locale: localeOf[each] }),
      ),
    ),
    section(
      say("settings.theme"),
      themeNames.map((theme) => choice(say(`settings.theme.${theme}`), settings.theme === theme, { theme })),
    ),
    choice(say("settings.readOnly"), settings.readOnly, { readOnly: !settings.readOnly }),
  ];
  return <CommandBarButton iconProps={{ iconName: "settings" }} text={say("settings.label")} menuProps={{ items }} />;
};
