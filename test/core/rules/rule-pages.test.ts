import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { rules } from "../../../src/core/rules";
import { recognise, type Traces } from "../../../src/core";
import { noCircumstances, type Circumstances } from "../../../src/core/rules/circumstances";
import { optionValues, type OptionValue } from "../../../src/core/rules/options";
import type { Rule } from "../../../src/core/rules/rule";
import { carrying } from "../../support/carrying";
import { paragraphs } from "../../support/document";
import { recommending } from "../../support/standard-profile";

const folder = "docs/rules";
const pageOf = (id: string): string => readFileSync(`${folder}/${id}.md`, "utf8");

const headingsOf = (page: string): readonly (string | undefined)[] =>
  [...page.replace(/^```[^]*?^```/gm, "").matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading);

/** What an example is judged by besides its words, as JSON behind the "text" of its fence; a sentence above says it. */
interface Setting extends Partial<Circumstances> {
  readonly traces?: Partial<Traces>;
  readonly options?: Readonly<Record<string, OptionValue>>;
  /** The keys of sections that the profile recommends. */
  readonly recommended?: readonly string[];
}

/** The example under a heading of a page, in the notation that the tests of the rules use. */
const exampleIn = (page: string, heading: string) => {
  const fence = new RegExp(`^## ${heading}\\n\\n(?:[^#\`]+\\n\\n)?\`\`\`text(.*)\\n([^]*?)\`\`\``, "m");
  const [, setting = "", example] = fence.exec(page) ?? [];
  if (example === undefined) throw new Error(`There is no example under "${heading}"`);
  const set: unknown = JSON.parse(setting.trim() || "{}");
  const { traces = {}, options = {}, recommended = [], ...circumstances } = set as Setting;
  const { model } = carrying(traces, "en", paragraphs(example));
  return {
    briefing: recognise(model, recommending(...recommended)),
    options,
    circumstances: { ...noCircumstances, ...circumstances },
  };
};

test("every rule has a page, and every page a rule", () => {
  const pages = readdirSync(folder).filter((file) => file !== "index.md");
  expect(pages.sort()).toEqual(rules.map(({ id }) => `${id}.md`));
});

describe.each(rules.map((rule: Rule) => [rule.id, rule] as const))("the page of %s", (id, rule) => {
  it("says what every page says, in the same order", () => {
    const options = Object.keys(rule.options ?? {});
    const optional = options.length > 0 ? ["Options"] : [];
    const headings = [id, "Why", "Wrong", "Right", "Repair", ...optional, "When to switch it off"];
    expect(headingsOf(pageOf(id))).toEqual(headings);
    for (const name of options) expect(pageOf(id)).toMatch(new RegExp(`^\\| \`${name}\` +\\|`, "m"));
    expect(pageOf(id)).not.toMatch(/^…$/m);
  });

  it.each(["Wrong", "Right"])("shows under “%s” what the rule says it is", (heading) => {
    const { briefing, options, circumstances } = exampleIn(pageOf(id), heading);
    expect(briefing.kind).toBe("briefing");
    expect(rule.check(briefing, optionValues(rule.options ?? {}, options), circumstances).length > 0).toBe(
      heading === "Wrong",
    );
  });
});

test("the tables in docs say what the code says", () => {
  const script = ["--import", "./scripts/typescript.mjs", "scripts/docs.mjs", "--check"];
  const { status, stderr } = spawnSync(process.execPath, script, { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});
