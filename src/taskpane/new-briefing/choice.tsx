import { Dropdown, ResponsiveMode } from "@fluentui/react";

interface ChoiceProps<Key extends string> {
  readonly label: string;
  readonly chosen: Key;
  readonly choices: readonly { readonly key: Key; readonly text: string }[];
  readonly onChoose: (key: Key) => void;
}

/** One of a few. Fluent would open a panel over everything where the page is as narrow as ours: a list must do. */
export const Choice = <Key extends string>({ label, chosen, choices, onChoose }: ChoiceProps<Key>) => (
  <Dropdown
    label={label}
    selectedKey={chosen}
    options={[...choices]}
    responsiveMode={ResponsiveMode.large}
    onChange={(_event, option) => {
      const choice = choices.find(({ key }) => key === option?.key);
      if (choice) onChoose(choice.key);
    }}
  />
);
