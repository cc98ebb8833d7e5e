import { publicationOf, type Contract, type Profile } from "../../src/core";
import { standardProfile } from "../support/standard-profile";
import { benchOfEachTest } from "./command";
import { goodPaper, write } from "./papers";

const bench = benchOfEachTest();

/** Which profile each paper was read through, which it says it was made with, and what is said of that. */
const judged = async (...args: readonly string[]) => {
  const { documents } = JSON.parse((await bench.run(["extract", ...args])).out) as Contract;
  const name = (one: { readonly id: string; readonly version: string } | null) => one && `${one.id} ${one.version}`;
  return documents.map(({ profile, madeWith, notices }) => [name(profile), name(madeWith), ...notices]);
};

/** A folder as a house publishes it. */
const publish = (folder: string, profiles: readonly Profile[]): void => {
  for (const [file, text] of Object.entries(publicationOf(profiles))) write(bench.path(`${folder}/${file}`), text);
};

const house = { ...standardProfile, id: "house", version: "1.0.0" };
const newer = { ...house, version: "1.2.0" };

test("a new paper is judged by what it was made with, one that says nothing by the usual profile", async () => {
  await bench.run(["new", "call.docx", "--profile", "phone-call", "--lang", "en"]);
  write(bench.path("plain.docx"), goodPaper);
  expect(await judged("call.docx", "plain.docx")).toEqual([
    ["phone-call 1.0.0", "phone-call 1.0.0"],
    ["standard 1.0.0", null],
  ]);
});

test("what a call names judges whatever comes, and says so", async () => {
  await bench.run(["new", "call.docx", "--profile", "phone-call", "--lang", "en"]);
  expect(await judged("call.docx", "--profile", "standard", "--lang", "en")).toEqual([
    [
      "standard 1.0.0",
      "phone-call 1.0.0",
      "This document was made with the template phone-call 1.0.0. It is judged here by another one.",
    ],
  ]);
});

test("the profile of a config file is for papers that name none, and a rule set there holds for all", async () => {
  await bench.run(["new", "call.docx", "--profile", "phone-call", "--lang", "en"]);
  write(bench.path("plain.docx"), goodPaper);
  write(bench.path("house.json"), JSON.stringify(house));
  const rules = { "leftover-placeholder": "off" };
  write(bench.path("briefline.config.json"), JSON.stringify({ profile: "house.json", rules }));
  expect(await judged("call.docx", "plain.docx")).toEqual([
    ["phone-call 1.0.0", "phone-call 1.0.0"],
    ["house 1.0.0", null],
  ]);
  expect((await bench.run(["check", "call.docx"])).out).not.toContain("placeholder");
});

test("a published folder brings every version; the newest is for new papers, each paper keeps its own", async () => {
  publish("published", [house]);
  await bench.run(["new", "old.docx", "--profile", "published", "--lang", "en"]);
  publish("published", [newer, house]);
  await bench.run(["new", "new.docx", "--profile", "published", "--lang", "en"]);
  const said = "This document was made with an older version of its template. house 1.2.0 is in force.";
  expect(await judged("old.docx", "new.docx", "--profile", "published", "--lang", "en")).toEqual([
    ["house 1.0.0", "house 1.0.0", said],
    ["house 1.2.0", "house 1.2.0"],
  ]);
});

test.each<[string, (folder: Readonly<Record<string, string>>) => Readonly<Record<string, string>>, string]>([
  ["an index that is none", (files) => ({ ...files, "index.json": "<html>" }), "is not the index of a folder"],
  ["a profile changed by hand", (files) => ({ ...files, "house-1.0.0.json": "{}" }), "its index vouches for"],
  ["no profile", () => ({ "index.json": '{ "version": 1, "profiles": [] }' }), "names no profile"],
])("a folder with %s is refused", async (_, change, words) => {
  for (const [file, text] of Object.entries(change(publicationOf([house])))) write(bench.path(`f/${file}`), text);
  const { code, err } = await bench.run(["check", "--profile", "f", "x.docx"]);
  expect(code).toBe(2);
  expect(err).toContain(words);
});

test("the gate judges by what a paper was made with", async () => {
  await bench.run(["new", "call.docx", "--profile", "phone-call", "--lang", "en"]);
  const said = async (...profile: readonly string[]) =>
    (await bench.run(["gate", "call.docx", "--lang", "en", ...profile])).out.includes("“Topics” is missing.");
  expect([await said(), await said("--profile", "standard")]).toEqual([false, true]);
});
