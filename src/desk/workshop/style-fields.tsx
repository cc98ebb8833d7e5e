import { alignments, type StyleLook } from "../../core";
import { useDesk } from "../desk-context";
import { ChoiceField, NumberField, TextField } from "./fields";

const flags = ["bold", "italic", "capitals"] as const;
const spaces = ["before", "after", "lineSpacing"] as const;
const answers = ["asWord", "yes", "no"] as const;

interface StyleFieldsProps {
  readonly path: string;
  readonly look: StyleLook;
  readonly onChange: (look: StyleLook) => void;
}

/** What is taken out is not there, not undefined. */
const withMember = (look: StyleLook, name: keyof StyleLook, value: unknown): StyleLook => {
  const others: readonly (readonly [string, unknown])[] = Object.entries(look).filter(([key]) => key !== name);
  return Object.fromEntries(value === undefined ? others : [...others, [name, value]]);
};

const answerOf = (flag: boolean | undefined): (typeof answers)[number] => {
  if (flag === undefined) return "asWord";
  return flag ? "yes" : "no";
};

/** How one kind of text is set. */
export const StyleFields = ({ path, look, onChange }: StyleFieldsProps) => {
  const { say } = useDesk();
  const set = (name: keyof StyleLook, value: unknown): void => onChange(withMember(look, name, value));
  return (
    <div className="style-fields">
      <TextField
        path={`${path}/font`}
        label={say("field.font")}
        help={say("field.font.help")}
        value={look.font ?? ""}
        onChange={(value) => set("font", value === "" ? undefined : value)}
      />
      <NumberField
        path={`${path}/size`}
        label={say("field.size")}
        help={say("field.size.help")}
        least={6}
        step={0.5}
        value={look.size}
        onChange={(value) => set("size", value)}
      />
      <TextField
        path={`${path}/color`}
        label={say("field.color")}
        help={say("field.color.help")}
        value={look.color ?? ""}
        onChange={(value) => set("color", value === "" ? undefined : value)}
      />
      {flags.map((name) => (
        <ChoiceField
          key={name}
          path={`${path}/${name}`}
          label={say(`field.${name}`)}
          value={answerOf(look[name])}
          values={answers}
          nameOf={(one) => say(`look.${one}`)}
          onChange={(one) => set(name, one === "asWord" ? undefined : one === "yes")}
        />
      ))}
      {spaces.map((name) => (
        <NumberField
          key={name}
          path={`${path}/${name}`}
          label={say(`field.${name}`)}
          help={say(`field.${name}.help`)}
          least={0}
          value={look[name]}
          onChange={(value) => set(name, value)}
        />
      ))}
      <ChoiceField
        path={`${path}/align`}
        label={say("field.align")}
        value={look.align ?? "asWord"}
        values={["asWord", ...alignments]}
        nameOf={(one) => (one === "asWord" ? say("look.asWord") : say(`align.${one}`))}
        onChange={(one) => set("align", one === "asWord" ? undefined : one)}
      />
    </div>
  );
};
