import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020";
import standard from "../../assets/profiles/standard.json";
import configSchema from "../../docs/briefline.config.schema.json";
import { ruleIds } from "../../src/core";
import { benchOfEachTest } from "./command";
import { badPaper, write } from "./papers";

const bench = benchOfEachTest((bench) => {
  write(bench.path("bad.docx"), badPaper);
});

const configure = (config: unknown): void =>
  write(bench.path("briefline.config.json"), typeof config === "string" ? config : JSON.stringify(config, null, 2));

const house = { ...standard, id: "house", rules: { ...standard.rules, "section-order": { severity: "off" } } };

const acceptsConfig = new Ajv2020().compile(configSchema);

describe("the config file", () => {
  test("holds for its folder and those below, and options come before it", async () => {
    configure({ rules: { "missing-section": "warning", "section-order": "warning" }, lang: "de", maxWarnings: 2 });
    write(bench.path("deep/er/x.txt"), "");
    expect(await bench.run(["check", "bad.docx"])).toMatchObject({
      code: 0,
      out: expect.stringContaining("2 Warnungen") as string,
    });
    expect(await bench.run(["check", "bad.docx", "--lang", "en", "-r", "missing-section=error"])).toMatchObject({
      code: 1,
      out: expect.stringContaining("1 error, 1 warning") as string,
    });
    expect((await bench.run(["check", "bad.docx", "--max-warnings", "1"])).code).toBe(1);
    expect((await bench.run(["check", "bad.docx", "--no-config"])).out).toContain("2 errors");
  });

  test("names a profile from where it stands, and may be named itself", async () => {
    write(bench.path("house/profile.json"), JSON.stringify(house));
    write(bench.path("house/config.json"), JSON.stringify({ profile: "profile.json" }));
    const { out } = await bench.run(["check", "-f", "json", "bad.docx", "--config", "house/config.json"]);
    expect(JSON.parse(out)).toMatchObject({ profile: { id: "house" }, summary: { errors: 1 } });
  });

  const wrong: readonly (readonly [string, unknown, string])[] = [
    ["no JSON", '{\n  "rules": {},\n}', "briefline.config.json:3:1: this is not JSON."],
    ["no object", [], ":1:1: expected object, found []."],
    [
      "an unknown member",
      { rule: {} },
      ':2:11: /rule expected one of $schema, profile, rules, lang, maxWarnings, found {}. Did you mean "rules"?',
    ],
    [
      "a name far from any rule's, without all of them",
      { rules: { nope: "off" } },
      ` names (${ruleIds.slice(0, 3).join(", ")}, …), found "off".`,
    ],
    ["an unknown rule", { rules: { "stray-txt": "off" } }, 'Did you mean "stray-text"?'],
    [
      "an unknown severity",
      { rules: { "stray-text": "of" } },
      ':3:19: /rules/stray-text expected one of error, warning, info, off, found "of". Did you mean "off"?',
    ],
    ["an unknown language", { lang: "it" }, "/lang expected one of en, fr, de"],
    ["a limit below nought", { maxWarnings: -1 }, "/maxWarnings expected whole number from 0, found -1."],
  ];
  test.each(wrong)("says what is wrong and where: %s", async (_name, config, words) => {
    configure(config);
    const { code, err, out } = await bench.run(["check", "bad.docx"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(words);
  });

  test("is described by the schema in docs, rule by rule", () => {
    expect(configSchema.properties.rules.propertyNames.enum).toEqual(ruleIds);
    expect(
      acceptsConfig({ $schema: "x", profile: "p.json", rules: { "stray-text": "off" }, lang: "fr", maxWarnings: 0 }),
    ).toBe(true);
    for (const [name, config] of wrong) {
      if (typeof config !== "string") expect([name, acceptsConfig(config)]).toEqual([name, false]);
    }
  });
});

describe("profile check", () => {
  test("accepts the profile that we bring", async () => {
    write(bench.path("standard.json"), JSON.stringify(standard));
    const { code, out } = await bench.run(["profile", "check", "standard.json"]);
    expect({ code, out }).toEqual({
      code: 0,
      out: `standard.json: a valid profile, standard 1.0.0 with ${standard.sections.length} sections.\n`,
    });
  });

  test("says everything that is wrong, with its line and what was probably meant", async () => {
    const text = readFileSync("assets/profiles/standard.json", "utf8")
      .replace('"content": "dateLine"', '"content": "dateline"')
      .replace('"presence": "required"', '"presense": "required"');
    write(bench.path("house.json"), text);
    const { code, out } = await bench.run(["profile", "check", "house.json"]);
    expect(code).toBe(1);
    const lineOf = (words: string): number => text.split("\n").findIndex((line) => line.includes(words)) + 1;
    expect(out).toContain(`house.json:${lineOf('"dateline"')}:18: /sections/1/content expected one of`);
    expect(out).toContain('found "dateline". Did you mean "dateLine"?');
    expect(out).toContain(`house.json:${lineOf('"presense"')}:19: /sections/0/presense`);
    expect(out).toContain('Did you mean "presence"?');
  });

  test("notices a rule that does not exist", async () => {
    const rules = { ...standard.rules, "section-ordr": { severity: "off" } };
    write(bench.path("house.json"), JSON.stringify({ ...standard, rules }));
    expect(await bench.run(["profile", "check", "house.json"])).toMatchObject({
      code: 1,
      out: expect.stringContaining('Did you mean "section-order"?') as string,
    });
  });

  test("cannot read what is not there or no JSON", async () => {
    write(bench.path("text.json"), "Dear colleagues");
    expect((await bench.run(["profile", "check", "nowhere.json"])).code).toBe(2);
    expect((await bench.run(["profile", "check", "text.json"])).code).toBe(2);
    expect((await bench.run(["check", "bad.docx", "--profile", "text.json"])).code).toBe(2);
  });
});

describe("a profile that says only what differs", () => {
  const change = (more: object) => JSON.stringify({ extends: "standard", id: "ours", version: "2.0.0", ...more });
  const profileOf = async (name: string) =>
    (JSON.parse((await bench.run(["check", "-f", "json", "bad.docx", "--profile", name])).out) as { profile: unknown })
      .profile;

  test("is one of ours by its name", async () => {
    expect(await profileOf("phone-call")).toEqual({ id: "phone-call", version: "1.0.0" });
  });

  test("extends ours, or a file beside it", async () => {
    write(bench.path("house/ours.json"), change({}));
    write(bench.path("house/unit/theirs.json"), change({ extends: "../ours.json", id: "theirs" }));
    expect(await profileOf("house/unit/theirs.json")).toEqual({ id: "theirs", version: "2.0.0" });
  });

  test("has its mistakes told at their place in its own file", async () => {
    write(bench.path("ours.json"), change({ sections: [{ key: "cvs", content: "film" }] }));
    expect((await bench.run(["profile", "check", "ours.json"])).out).toMatch(
      /^ours\.json:1:\d+: \/sections\/0\/content expected one of /,
    );
  });

  test("is refused where it extends itself, or what is not there", async () => {
    write(bench.path("a.json"), change({ extends: "b.json" }));
    write(bench.path("b.json"), change({ extends: "a.json" }));
    write(bench.path("lost.json"), change({ extends: "nowhere.json" }));
    const round = await bench.run(["check", "bad.docx", "--profile", "a.json"]);
    expect([round.code, round.err]).toEqual([2, expect.stringContaining("extends itself")]);
    const lost = await bench.run(["profile", "check", "lost.json"]);
    expect([lost.code, lost.err]).toEqual([2, expect.stringContaining("nowhere.json cannot be read")]);
  });
});
