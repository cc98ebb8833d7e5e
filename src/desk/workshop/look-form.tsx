import { lookStyles, markingPlaces, type Look, type LookStyle, type PageLine } from "../../core";
import { useDesk } from "../desk-context";
import { ChoiceField, LinesField, TextsField } from "./fields";
import { StyleFields } from "./style-fields";
import { useWorkshop } from "./workshop-context";

const styleNames = Object.keys(lookStyles).filter((name): name is LookStyle => name in lookStyles);
const places = ["left", "center", "right"] as const;
const nothing = { en: "", fr: "", de: "" };
const blankLine: PageLine = { left: nothing, center: nothing, right: nothing };
const noMarks = { en: [], fr: [], de: [] };

/** How a new paper looks. */
export const LookForm = () => {
  const { say } = useDesk();
  const { draft, change } = useWorkshop();
  const { look } = draft;
  const set = (part: Partial<Look>): void => change({ ...draft, look: { ...look, ...part } });
  const { marking, ...unmarked } = look;
  return (
    <section>
      <h2>{say("workshop.look")}</h2>
      <p className="path">{say("workshop.look.help")}</p>
      {styleNames.map((name) => (
        <details key={name} className="fold">
          <summary>{say(`look.${name}`)}</summary>
          <StyleFields
            path={`/look/styles/${name}`}
            look={look.styles[name] ?? {}}
            onChange={(style) => set({ styles: { ...look.styles, [name]: style } })}
          />
        </details>
      ))}
      {(["header", "footer"] as const).map((side) => (
        <details key={side} className="fold">
          <summary>{say(`field.${side}`)}</summary>
          {places.map((place) => (
            <TextsField
              key={place}
              path={`/look/${side}/${place}`}
              label={say(`field.${place}`)}
              help={say("field.pageLine.help")}
              value={(look[side] ?? blankLine)[place]}
              onChange={(value) => set({ [side]: { ...(look[side] ?? blankLine), [place]: value } })}
            />
          ))}
        </details>
      ))}
      <div className="side-by-side">
        <ChoiceField
          path="/look/numbering"
          label={say("field.numbering")}
          help={say("field.numbering.help")}
          value={look.numbering ? "yes" : "no"}
          values={["no", "yes"]}
          nameOf={(one) => say(`look.${one}`)}
          onChange={(one) => set({ numbering: one === "yes" })}
        />
        <ChoiceField
          path="/look/marking/place"
          label={say("field.marking")}
          help={say("field.marking.help")}
          value={marking?.place ?? "none"}
          values={["none", ...markingPlaces]}
          nameOf={(one) => say(`marking.${one}`)}
          onChange={(place) =>
            change({
              ...draft,
              look: place === "none" ? unmarked : { ...unmarked, marking: { marks: marking?.marks ?? noMarks, place } },
            })
          }
        />
      </div>
      {marking ? (
        <LinesField
          path="/look/marking/marks"
          label={say("field.marks")}
          help={say("field.marks.help")}
          value={marking.marks}
          onChange={(marks) => set({ marking: { ...marking, marks } })}
        />
      ) : null}
    </section>
  );
};
