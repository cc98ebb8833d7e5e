import { createHash } from "node:crypto";
import { indexFile, parseIndex, parsePublished, publicationOf, type PublishedProfile } from "../../../src/core";
import { standardProfile } from "../../support/standard-profile";

const house = { ...standardProfile, id: "our-house", version: "2.1.0" };
const publication = publicationOf([standardProfile, house]);
const textOf = (name: string): string => publication[name] ?? "";
const entries = parseIndex(textOf(indexFile)) ?? [];
const entryOf = (id: string): PublishedProfile => {
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new Error(`no entry for ${id}`);
  return entry;
};

describe("a published folder", () => {
  it("has a file a profile, and an index that vouches for them", () => {
    expect(Object.keys(publication)).toEqual([indexFile, "standard-1.0.0.json", "our-house-2.1.0.json"]);
    expect(entries.map(({ id, version }) => `${id} ${version}`)).toEqual(["standard 1.0.0", "our-house 2.1.0"]);
  });

  it("has the checksums that any program over the files finds", () => {
    for (const { file, sha256 } of entries) {
      expect(createHash("sha256").update(textOf(file), "utf8").digest("hex")).toBe(sha256);
    }
  });

  it("gives back what was published", () => {
    const entry = entryOf("our-house");
    expect(parsePublished(textOf(entry.file), entry)).toEqual(house);
  });
});

describe("what is not as it was published", () => {
  const entry = entryOf("our-house");
  const good = textOf(entry.file);
  it.each<[string, string, PublishedProfile]>([
    ["a changed text", good.replace("required", "optional"), entry],
    ["a text cut short", good.slice(0, 500), entry],
    ["another version", good, { ...entry, version: "2.2.0" }],
    ["another profile", good, { ...entry, id: "standard" }],
    ["half a character", "\ud800", entry],
    ["a text without end", " ".repeat(1_000_001), entry],
    ["what is no profile", "[]", { ...entry, sha256: createHash("sha256").update("[]").digest("hex") }],
    ["what is no JSON", "{", { ...entry, sha256: createHash("sha256").update("{").digest("hex") }],
  ])("is refused: %s", (_, text, by) => {
    expect(parsePublished(text, by)).toBeNull();
  });

  it.each([
    ["no JSON", "<html>"],
    ["another kind of file", "{}"],
    ["a later kind of index", JSON.stringify({ version: 2, profiles: [] })],
    ["a file elsewhere", JSON.stringify({ version: 1, profiles: [{ ...entry, file: "../other.json" }] })],
    ["an address", JSON.stringify({ version: 1, profiles: [{ ...entry, file: "https://x.example/p.json" }] })],
    ["more than anybody publishes", JSON.stringify({ version: 1, profiles: Array(501).fill(entry) })],
  ])("is no index: %s", (_, text) => {
    expect(parseIndex(text)).toBeNull();
  });
});
