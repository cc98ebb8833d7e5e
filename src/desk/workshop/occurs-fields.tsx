import { once, type Occurs } from "../../core";
import { useDesk } from "../desk-context";
import { NumberField } from "./fields";

interface OccursFieldsProps {
  readonly path: string;
  readonly value: Occurs;
  readonly onChange: (value: Occurs) => void;
}

/** How often a section may stand in one paper, at least and at most. */
export const OccursFields = ({ path, value: { min, max }, onChange }: OccursFieldsProps) => {
  const { say } = useDesk();
  return (
    <div className="side-by-side">
      <NumberField
        path={`${path}/min`}
        label={say("field.occursMin")}
        help={say("field.occursMin.help")}
        value={min}
        onChange={(least = once.min) => onChange({ min: least, max: max === "any" ? max : Math.max(least, max) })}
      />
      <NumberField
        path={`${path}/max`}
        label={say("field.occursMax")}
        help={say("field.occursMax.help")}
        value={max === "any" ? undefined : max}
        onChange={(most) => onChange({ min, max: most ?? "any" })}
      />
    </div>
  );
};
