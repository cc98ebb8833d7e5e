import { TextField } from "@fluentui/react";
import type { FieldSpec } from "../../core";
import { usePane } from "../pane-context";

interface FormFieldProps {
  readonly field: FieldSpec;
  readonly value: string;
  /** What is put there when nothing is typed. */
  readonly fallback: string;
  readonly onChange: (value: string) => void;
}

/** One line of the form. Dates and times are the browser's own, in the order that the reader's system has. */
export const FormField = ({ field, value, fallback, onChange }: FormFieldProps) => {
  const { language } = usePane();
  return (
    <TextField
      className={`field ${field.kind}`}
      name={field.key}
      label={field.labels[language]}
      type={field.kind}
      value={value}
      placeholder={fallback}
      autoComplete="off"
      onChange={(_event, typed) => onChange(typed ?? "")}
    />
  );
};
