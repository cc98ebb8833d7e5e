import { useDesk } from "../desk-context";
import { TextField, TextsField } from "./fields";
import { useWorkshop } from "./workshop-context";

const texts = ["names", "titleLines", "sideLabels"] as const;

/** What a profile says of the paper as a whole. */
export const ProfileForm = () => {
  const { say } = useDesk();
  const { draft, change } = useWorkshop();
  return (
    <section>
      <h2>{say("workshop.basics")}</h2>
      <div className="side-by-side">
        {(["id", "version"] as const).map((name) => (
          <TextField
            key={name}
            path={`/${name}`}
            label={say(`field.${name}`)}
            help={say(`field.${name}.help`)}
            value={draft[name]}
            onChange={(value) => change({ ...draft, [name]: value })}
          />
        ))}
      </div>
      {texts.map((name) => (
        <TextsField
          key={name}
          path={`/${name}`}
          label={say(`field.${name}`)}
          help={say(`field.${name}.help`)}
          value={draft[name]}
          onChange={(value) => change({ ...draft, [name]: value })}
        />
      ))}
    </section>
  );
};
