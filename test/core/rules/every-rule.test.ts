import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describeFinding, describeNotice, languages, type Finding } from "../../../src/core";
import { rules } from "../../../src/core/rules";
import { standardProfile } from "../../support/standard-profile";

const ids = rules.map(({ id }) => id);

/** Every name that a rule gives its data. */
const dataNames = "section neighbour quote wording end rest other sign count all most least words minutes slot".split(
  " ",
);

/** A finding of a rule with this message, as far as its sentences need one. */
const findingOf = (rule: string, messageId: string): Finding => ({
  rule,
  messageId,
  severity: "error",
  waived: null,
  at: null,
  section: null,
  related: [],
  fixes: [],
  data: Object.fromEntries(dataNames.map((name) => [name, "topics"])),
});

test("the lists hold every rule that is written, in the order of the alphabet", () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/lists.mjs", "--check"], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(ids).toEqual([...ids].sort());
});

test.each(rules.map(({ id, family }) => [id, family]))("%s has one name for its rule and its test", (id, family) => {
  expect(existsSync(`src/core/rules/${family}/${id}.ts`)).toBe(true);
  expect(readFileSync(`test/core/rules/${family}/${id}.test.ts`, "utf8")).toMatch(/^testRule\(/m);
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
