import { useId, type ReactNode } from "react";
import { languages, type Language, type Localised } from "../../core";
import { useDesk } from "../desk-context";
import { errorInWords } from "./error-in-words";
import { useWorkshop } from "./workshop-context";

interface FieldProps {
  /** Where it stands in the profile, a JSON Pointer: "/sections/3/titles/en". */
  readonly path: string;
  readonly label: string;
  readonly help?: string;
}

interface FrameProps extends FieldProps {
  /** What goes with the input: its id, and what describes it. */
  readonly children: (input: { id: string; "aria-describedby": string; "aria-invalid": boolean }) => ReactNode;
}

/** A label, an input, its explanation, and the mistake in it, at it. */
const Frame = ({ path, label, help, children }: FrameProps) => {
  const { say } = useDesk();
  const { errors } = useWorkshop();
  const id = useId();
  const error = [...errors].find(([place]) => place === path || place.startsWith(`${path}/`))?.[1];
  return (
    <div className={error ? "field wrong" : "field"}>
      <label htmlFor={id}>{label}</label>
      {children({ id, "aria-describedby": `${id}-help`, "aria-invalid": error !== undefined })}
      <p id={`${id}-help`} className="path">
        {error ? <strong>{errorInWords(error, say)} </strong> : null}
        {help}
      </p>
    </div>
  );
};

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isLong?: boolean;
}

export const TextField = ({ value, onChange, isLong = false, ...field }: TextFieldProps) => (
  <Frame {...field}>
    {(input) =>
      isLong ? (
        <textarea {...input} rows={3} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)} />
      ) : (
        <input {...input} type="text" value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)} />
      )
    }
  </Frame>
);

interface ChoiceFieldProps<Value extends string> extends FieldProps {
  readonly value: Value;
  readonly values: readonly Value[];
  readonly nameOf: (value: Value) => string;
  readonly onChange: (value: Value) => void;
}

export const ChoiceField = <Value extends string>({
  value,
  values,
  nameOf,
  onChange,
  ...field
}: ChoiceFieldProps<Value>) => (
  <Frame {...field}>
    {(input) => (
      <select
        {...input}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = values.find((one) => one === currentTarget.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    )}
  </Frame>
);

interface NumberFieldProps extends FieldProps {
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  /** 1 where nothing is said. */
  readonly least?: number;
  readonly step?: number;
}

/** A number, or nothing. */
export const NumberField = ({ value, onChange, least = 1, step = 1, ...field }: NumberFieldProps) => (
  <Frame {...field}>
    {(input) => (
      <input
        {...input}
        type="number"
        min={least}
        step={step}
        value={value ?? ""}
        onChange={({ currentTarget }) => onChange(currentTarget.value === "" ? undefined : Number(currentTarget.value))}
      />
    )}
  </Frame>
);

const languageNames: Readonly<Record<Language, string>> = { en: "English", fr: "Français", de: "Deutsch" };

interface LocalisedFieldProps<Value> extends FieldProps {
  readonly value: Localised<Value>;
  readonly onChange: (value: Localised<Value>) => void;
  readonly isLong?: boolean;
}

/** One text in all languages, side by side. */
export const TextsField = ({
  path,
  label,
  help = "",
  value,
  onChange,
  isLong = false,
}: LocalisedFieldProps<string>) => (
  <fieldset className="languages">
    <legend>{label}</legend>
    <p className="path">{help}</p>
    {languages.map((language) => (
      <TextField
        key={language}
        path={`${path}/${language}`}
        label={languageNames[language]}
        value={value[language]}
        isLong={isLong}
        onChange={(text) => onChange({ ...value, [language]: text })}
      />
    ))}
  </fieldset>
);

const linesIn = (text: string): readonly string[] => (text === "" ? [] : text.split("\n"));

/** A list of texts in all languages, one a line. Empty lines at the end are those still being written. */
export const LinesField = ({ path, label, help = "", value, onChange }: LocalisedFieldProps<readonly string[]>) => (
  <TextsField
    path={path}
    label={label}
    help={help}
    isLong
    value={{ en: value.en.join("\n"), fr: value.fr.join("\n"), de: value.de.join("\n") }}
    onChange={({ en, fr, de }) => onChange({ en: linesIn(en), fr: linesIn(fr), de: linesIn(de) })}
  />
);
