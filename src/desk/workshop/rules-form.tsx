import { useMemo } from "react";
import { describeRules, type Profile, type RuleSetting, type RuleSeverity } from "../../core";
import { useDesk } from "../desk-context";
import { useWorkshop } from "./workshop-context";

const weights: readonly RuleSeverity[] = ["error", "warning", "info", "off"];

/** The profile with one rule set otherwise; a rule about which nothing is said is not named. */
const withRule = (profile: Profile, id: string, setting: RuleSetting): Profile => {
  const others = Object.fromEntries(Object.entries(profile.rules).filter(([name]) => name !== id));
  return { ...profile, rules: Object.keys(setting).length === 0 ? others : { ...others, [id]: setting } };
};

const without = (setting: RuleSetting, name: keyof RuleSetting): RuleSetting =>
  Object.fromEntries(Object.entries(setting).filter(([key]) => key !== name));

/** How strict each check is, and whether what it finds may be accepted. */
export const RulesForm = () => {
  const { say, language } = useDesk();
  const { draft, change } = useWorkshop();
  const usual = useMemo(() => describeRules({ ...draft, rules: {} }, language), [draft, language]);
  const nameOf = (severity: RuleSeverity): string =>
    severity === "off" ? say("rule.off") : say(`severity.${severity}`);
  return (
    <section>
      <h2>{say("workshop.rules")}</h2>
      <ul className="rules">
        {usual.map(({ id, name, why, severity }) => {
          const setting = draft.rules[id] ?? {};
          return (
            <li key={id}>
              <div>
                <strong>{name}</strong>
                <p className="path">{why}</p>
              </div>
              <select
                aria-label={`${say("rule.severity")}: ${name}`}
                value={setting.severity ?? ""}
                onChange={({ currentTarget }) => {
                  const chosen = weights.find((one) => one === currentTarget.value);
                  const rest = without(setting, "severity");
                  change(withRule(draft, id, chosen ? { ...rest, severity: chosen } : rest));
                }}
              >
                <option value="">{say("rule.usual", { severity: nameOf(severity) })}</option>
                {weights.map((one) => (
                  <option key={one} value={one}>
                    {nameOf(one)}
                  </option>
                ))}
              </select>
              <label>
                <input
                  type="checkbox"
                  checked={setting.waivable ?? true}
                  onChange={({ currentTarget }) => {
                    const rest = without(setting, "waivable");
                    change(withRule(draft, id, currentTarget.checked ? rest : { ...rest, waivable: false }));
                  }}
                />
                {say("rule.waivable")}
              </label>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
