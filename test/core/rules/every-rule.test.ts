import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describeFinding, describeNotice, languages, type Finding } from "../../../src/core";
import { rules } from "../../../src/core/rules";
import { standardProfile } from "../../support/standard-profile";

const ids = rules.map(({ id }) => id);

/** A finding of a rule with this message, as far as its sentences need one. */
const findingOf = (rule: string, messageId: string): Finding => ({
  rule,
  messageId,
  severity: "error",
  version: "",
  at: null,
  section: null,
  related: [],
  fixes: [],
  data: { section: "topics", neighbour: "background", quote: "Topics", wording: "Topics" },
});

test("the list holds every rule that is written, in the order of the alphabet", () => {
  const written = readdirSync("src/core/rules")
    .map((file) => readFileSync(`src/core/rules/${file}`, "utf8"))
    .flatMap((source) => /= defineRule\(\{\s*id: "([^"]+)"/.exec(source)?.[1] ?? []);
  expect(ids).toEqual(written.sort());
});

test("the standard profile is strict about every rule as far as it says, and about no other", () => {
  expect(Object.keys(standardProfile.rules).sort()).toEqual(ids);
});

test.each(ids)("%s has one name for its rule and its test", (id) => {
  expect(existsSync(`src/core/rules/${id}.ts`)).toBe(true);
  expect(readFileSync(`test/core/rules/${id}.test.ts`, "utf8")).toMatch(/^testRule\(/m);
});

describe.each(languages)("in %s", (language) => {
  test.each(rules.flatMap(({ id, messages }) => messages.map((messageId) => [id, messageId] as const)))(
    "%s says %s in whole sentences",
    (id, messageId) => {
      const { what, why, how } = describeFinding(findingOf(id, messageId), standardProfile, language);
      for (const sentence of [what, why, how]) expect(sentence).toMatch(/^[^{}]+[.!?]$/);
    },
  );

  test.each(ids)("%s has a name for a notice", (id) => {
    expect(describeNotice({ code: "could-not-judge", detail: id }, language)).not.toContain(id);
  });
});
