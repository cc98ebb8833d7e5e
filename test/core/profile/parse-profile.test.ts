import Ajv from "ajv";
import schema from "../../../assets/profiles/profile.schema.json";
import standard from "../../../assets/profiles/standard.json";
import { parseProfile } from "../../../src/core";

const acceptedBySchema = new Ajv({ allErrors: true }).compile(schema);

interface Json {
  [key: string]: Json;
}

/** The standard profile, changed. */
const changed = (change: (profile: Json) => void): unknown => {
  const copy = JSON.parse(JSON.stringify(standard)) as Json;
  change(copy);
  return copy;
};
const set = (target: object | undefined, key: string | number, value: unknown) =>
  Object.assign(target ?? {}, { [key]: value });
const drop = (target: Json | undefined, key: string) => delete target?.[key];

const good: readonly (readonly [string, unknown])[] = [
  ["the standard profile", standard],
  ["without the schema's address", changed((p) => drop(p, "$schema"))],
  [
    "a section with prompts in words of its own",
    changed((p) => set(p["sections"]?.["3"]?.["prompts"]?.["en"], 0, "[What?]")),
  ],
  ["no fields", changed((p) => set(p, "fields", []))],
  ["no rules", changed((p) => set(p, "rules", {}))],
  ["a section without limits", changed((p) => set(p["sections"]?.[0], "limits", {}))],
  ["a section once or twice", changed((p) => set(p["sections"]?.[3], "occurs", { max: 2 }))],
  ["a section as often as it is needed", changed((p) => set(p["sections"]?.[3], "occurs", { min: 2, max: "any" }))],
  [
    "a table with its columns",
    changed((p) =>
      Object.assign(p["sections"]?.[3] ?? {}, {
        content: "table",
        columns: { en: ["Day"], fr: ["Jour"], de: ["Tag"] },
      }),
    ),
  ],
  ["no look of its own", changed((p) => drop(p, "look"))],
  [
    "a look with all that there is",
    changed((p) =>
      set(p, "look", {
        styles: { body: { font: "Times New Roman", size: 10.5, italic: true, capitals: false, align: "justify" } },
        numbering: true,
        header: { center: { en: "{title}, {date}", fr: "{kind}", de: "" } },
        marking: { marks: { en: ["Internal"], fr: ["Interne"], de: ["Intern"] }, place: "both" },
      }),
    ),
  ],
  ["a rule that keeps its severity", changed((p) => set(p["rules"], "stray-text", {}))],
  ["a rule that may not be waived", changed((p) => set(p["rules"], "stray-text", { waivable: false }))],
  ["what is to be blocked", changed((p) => set(p, "send", { whenNotReady: "block" }))],
  [
    "what leaves the house",
    changed((p) => set(p, "send", { recipients: "outside", houseDomains: ["example.eu"], kinds: ["decisionNote"] })),
  ],
  ["a list", changed((p) => set(p, "send", { recipients: "listed", listed: ["press@example.org", "example.com"] }))],
  ["a title line with other words around", changed((p) => set(p["titleLines"], "en", "{counterpart}: steering brief"))],
];

/** What is wrong, the profile, and the places that must be named. */
const bad: readonly (readonly [string, unknown, readonly string[]])[] = [
  ["nothing at all", undefined, [""]],
  ["null", null, [""]],
  ["a list", [], [""]],
  ["text", "standard", [""]],
  [
    "an empty object",
    {},
    ["/id", "/version", "/names", "/sections", "/fields", "/titleLines", "/sideLabels", "/rules"],
  ],
  [
    "how often a section may stand, in other words",
    changed((p) => set(p["sections"]?.[3], "occurs", { min: 0, max: "often" })),
    ["/sections/3/occurs/min", "/sections/3/occurs/max"],
  ],
  ["a table without columns", changed((p) => set(p["sections"]?.[3], "content", "table")), ["/sections/3/columns"]],
  [
    "a look with what there is not in it",
    changed((p) =>
      set(p, "look", {
        styles: { body: { font: "<b>", size: 5.2, color: "red" }, heading: { weight: 700 } },
        footer: { left: { en: "{author}", fr: "", de: "" } },
        marking: { marks: { en: [], fr: ["Interne"], de: ["Intern"] }, place: "middle" },
      }),
    ),
    [
      "/look/styles/body/font",
      "/look/styles/body/size",
      "/look/styles/body/color",
      "/look/styles/heading/weight",
      "/look/footer/left/en",
      "/look/marking/marks/en",
      "/look/marking/place",
    ],
  ],
  ["a missing language", changed((p) => drop(p["names"], "fr")), ["/names/fr"]],
  ["a language too many", changed((p) => set(p["names"], "nl", "Gespreksnotitie")), ["/names/nl"]],
  [
    "a missing language deep down",
    changed((p) => drop(p["sections"]?.[3]?.["aliases"], "de")),
    ["/sections/3/aliases/de"],
  ],
  ["blank text", changed((p) => set(p["sections"]?.[3]?.["titles"], "en", "  ")), ["/sections/3/titles/en"]],
  [
    "an alias that is no text",
    changed((p) => set(p["sections"]?.[3]?.["aliases"]?.["en"], 1, 7)),
    ["/sections/3/aliases/en/1"],
  ],
  ["an unknown member", changed((p) => set(p, "colour", "blue")), ["/colour"]],
  ["an unknown member of a section", changed((p) => set(p["sections"]?.[0], "a/b~c", true)), ["/sections/0/a~1b~0c"]],
  ["no sections", changed((p) => set(p, "sections", [])), ["/sections"]],
  ["sections that are no list", changed((p) => set(p, "sections", {})), ["/sections"]],
  ["a section that is no object", changed((p) => set(p["sections"], 2, "topics")), ["/sections/2"]],
  ["an unknown content kind", changed((p) => set(p["sections"]?.[1], "content", "drawing")), ["/sections/1/content"]],
  ["an unknown presence", changed((p) => set(p["sections"]?.[1], "presence", "maybe")), ["/sections/1/presence"]],
  ["a section key with a blank", changed((p) => set(p["sections"]?.[1], "key", "date line")), ["/sections/1/key"]],
  [
    "an unknown severity",
    changed((p) => set(p["rules"], "missing-title", { severity: "fatal" })),
    ["/rules/missing-title/severity"],
  ],
  ["an unknown rule", changed((p) => set(p["rules"], "mising-title", { severity: "off" })), ["/rules/mising-title"]],
  [
    "an option that a rule does not have",
    changed((p) => set(p["rules"], "stray-text", { options: { maxWords: 5 } })),
    ["/rules/stray-text/options/maxWords"],
  ],
  [
    "a waiver that is perhaps",
    changed((p) => set(p["rules"], "stray-text", { waivable: "no" })),
    ["/rules/stray-text/waivable"],
  ],
  ["a rule set to a word", changed((p) => set(p["rules"], "missing-title", "error")), ["/rules/missing-title"]],
  [
    "a rule named like a sentence",
    changed((p) => set(p["rules"], "Missing title", { severity: "off" })),
    ["/rules/Missing title"],
  ],
  ["a policy that is none", changed((p) => set(p, "send", { whenNotReady: "shout" })), ["/send/whenNotReady"]],
  ["outside of no house", changed((p) => set(p, "send", { recipients: "outside" })), ["/send/houseDomains"]],
  ["an empty list", changed((p) => set(p, "send", { recipients: "listed", listed: [] })), ["/send/listed"]],
  [
    "an address for a domain",
    changed((p) => set(p, "send", { houseDomains: ["ann@example.eu"] })),
    ["/send/houseDomains/0"],
  ],
  ["no kinds", changed((p) => set(p, "send", { kinds: [] })), ["/send/kinds"]],
  ["an unknown field", changed((p) => set(p["fields"]?.[0], "key", "weather")), ["/fields/0/key"]],
  ["a side label without the side", changed((p) => set(p["sideLabels"], "de", "Für:")), ["/sideLabels/de"]],
  ["a title line without the counterpart", changed((p) => set(p["titleLines"], "en", "Briefing")), ["/titleLines/en"]],
  [
    "a prompt without brackets",
    changed((p) => set(p["sections"]?.[3]?.["prompts"]?.["en"], 0, "First topic")),
    ["/sections/3/prompts/en/0"],
  ],
  [
    "a limit of nothing",
    changed((p) => set(p["sections"]?.[3]?.["limits"], "maxItems", 0)),
    ["/sections/3/limits/maxItems"],
  ],
  [
    "half a word",
    changed((p) => set(p["sections"]?.[3]?.["limits"], "maxWords", 2.5)),
    ["/sections/3/limits/maxWords"],
  ],
  ["a version that is no version", changed((p) => set(p, "version", "one")), ["/version"]],
  ["an id with capitals", changed((p) => set(p, "id", "Standard")), ["/id"]],
  [
    "several mistakes at once",
    changed((p) => {
      set(p, "id", 5);
      drop(p["sections"]?.[0], "guidance");
      set(p["rules"], "stray-text", { severity: null });
    }),
    ["/id", "/sections/0/guidance", "/rules/stray-text/severity"],
  ],
];

describe("parseProfile", () => {
  test.each(good)("takes %s, as the schema does", (_, profile) => {
    expect(parseProfile(profile)).toMatchObject({ ok: true });
    expect(acceptedBySchema(profile)).toBe(true);
  });

  test.each(bad)("names every mistake in %s, as the schema refuses it", (_, profile, paths) => {
    const result = parseProfile(profile);
    expect(result.ok ? [] : result.errors.map(({ path }) => path).sort()).toEqual([...paths].sort());
    expect(acceptedBySchema(profile)).toBe(false);
  });

  test("says what it expected and what it found", () => {
    const result = parseProfile(changed((p) => set(p["rules"], "missing-title", { severity: "fatal" })));
    expect(result).toEqual({
      ok: false,
      errors: [
        { path: "/rules/missing-title/severity", expected: "one of error, warning, info, off", found: '"fatal"' },
      ],
    });
  });

  test("sees keys that stand twice, which a schema cannot", () => {
    const result = parseProfile(changed((p) => set(p["sections"]?.[4], "key", "topics")));
    expect(result.ok ? [] : result.errors.map(({ path }) => path)).toEqual(["/sections/4"]);
  });

  test("keeps what the file says", () => {
    const withoutSchema = Object.fromEntries(Object.entries(standard).filter(([key]) => key !== "$schema"));
    expect(parseProfile(standard)).toEqual({ ok: true, value: withoutSchema });
  });
});

describe("the schema", () => {
  /** Every place where a member is declared, with its declaration. */
  const members = (node: unknown, path: string): [string, object][] =>
    typeof node !== "object" || node === null
      ? []
      : Object.entries<unknown>({ ...node }).flatMap(([key, value]) => [
          ...(key === "properties"
            ? Object.entries(value as Record<string, object>).map(([name, own]): [string, object] => [
                `${path}/${name}`,
                own,
              ])
            : []),
          ...members(value, `${path}/${key}`),
        ]);

  test.each(members(schema, ""))("describes %s", (_, member) => {
    expect(member).toHaveProperty("description");
  });
});
