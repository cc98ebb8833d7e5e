import { once, type ContentKind, type SectionSpec } from "../../core";
import { useDesk } from "../desk-context";
import { withSection } from "./edit-profile";
import { ChoiceField, LinesField, NumberField, TextField, TextsField } from "./fields";
import { OccursFields } from "./occurs-fields";
import { useWorkshop } from "./workshop-context";

const contents: readonly ContentKind[] = ["prose", "list", "questions", "table", "sides", "line", "dateLine"];
const presences: readonly SectionSpec["presence"][] = ["required", "recommended", "optional"];

const noColumns = { en: [], fr: [], de: [] };

/** A table has columns, and nothing else has. */
const withContent = (content: ContentKind, columns: SectionSpec["columns"]): Partial<SectionSpec> => ({
  content,
  ...(content === "table" && { columns: columns ?? noColumns }),
});

/** A paper has one title and one date line. */
const isLine = (content: ContentKind): boolean => content === "line" || content === "dateLine";

/** A limit that is taken away is not there, not undefined. */
const withLimit = (
  limits: SectionSpec["limits"],
  name: keyof SectionSpec["limits"],
  value: number | undefined,
): SectionSpec["limits"] => {
  const others = Object.fromEntries(Object.entries(limits).filter(([key]) => key !== name));
  return value === undefined ? others : { ...others, [name]: value };
};

/** Everything that a profile says of one section. */
export const SectionForm = ({ place, section }: { readonly place: number; readonly section: SectionSpec }) => {
  const { say } = useDesk();
  const { draft, change } = useWorkshop();
  const set = (part: Partial<SectionSpec>): void => change(withSection(draft, place, part));
  const path = `/sections/${place}`;
  const { key, content, presence, occurs, titles, aliases, guidance, prompts, columns, limits } = section;
  return (
    <div className="section-form">
      <TextsField
        path={`${path}/titles`}
        label={say("field.titles")}
        help={say("field.titles.help")}
        value={titles}
        onChange={(value) => set({ titles: value })}
      />
      <div className="side-by-side">
        <ChoiceField
          path={`${path}/presence`}
          label={say("field.presence")}
          help={say("field.presence.help")}
          value={presence}
          values={presences}
          nameOf={(one) => say(`presence.${one}`)}
          onChange={(value) => set({ presence: value })}
        />
        <ChoiceField
          path={`${path}/content`}
          label={say("field.content")}
          help={say("field.content.help")}
          value={content}
          values={contents}
          nameOf={(one) => say(`content.${one}`)}
          onChange={(value) => set(withContent(value, columns))}
        />
        <TextField
          path={`${path}/key`}
          label={say("field.key")}
          help={say("field.key.help")}
          value={key}
          onChange={(value) => set({ key: value })}
        />
      </div>
      {isLine(content) ? null : (
        <OccursFields path={`${path}/occurs`} value={occurs ?? once} onChange={(value) => set({ occurs: value })} />
      )}
      <div className="side-by-side">
        {(["maxWords", "maxItems"] as const).map((name) => (
          <NumberField
            key={name}
            path={`${path}/limits/${name}`}
            label={say(`field.${name}`)}
            help={say("field.limit.help")}
            value={limits[name]}
            onChange={(value) => set({ limits: withLimit(limits, name, value) })}
          />
        ))}
      </div>
      {content === "table" ? (
        <LinesField
          path={`${path}/columns`}
          label={say("field.columns")}
          help={say("field.columns.help")}
          value={columns ?? noColumns}
          onChange={(value) => set({ columns: value })}
        />
      ) : null}
      <LinesField
        path={`${path}/prompts`}
        label={say("field.prompts")}
        help={say("field.prompts.help")}
        value={prompts}
        onChange={(value) => set({ prompts: value })}
      />
      <TextsField
        path={`${path}/guidance`}
        label={say("field.guidance")}
        help={say("field.guidance.help")}
        isLong
        value={guidance}
        onChange={(value) => set({ guidance: value })}
      />
      <LinesField
        path={`${path}/aliases`}
        label={say("field.aliases")}
        help={say("field.aliases.help")}
        value={aliases}
        onChange={(value) => set({ aliases: value })}
      />
    </div>
  );
};
