import { indexFile, publicationOf } from "../../src/core";
import { profilesInForce, type Means } from "../../src/profiles/house-profiles";
import { standardProfile } from "../support/standard-profile";

const house = { ...standardProfile, id: "house", version: "3.0.0" };
const call = { ...standardProfile, id: "house-call", version: "3.1.0" };
const ours = ["standard", "steering-brief", "full", "phone-call", "event-speech"];
const folder = publicationOf([house, call]);

/** A server with a folder, and a browser that remembers. */
const means = (
  files: Readonly<Record<string, string>> | null,
  memory: { text: string | null } = { text: null },
): Means => ({
  fetchText: (file) => {
    const text = files?.[file];
    return text === undefined ? Promise.reject(new Error("offline")) : Promise.resolve(text);
  },
  lastGood: () => memory.text,
  keep: (text) => (memory.text = text),
  builtIn: null,
});

const told = async (by: Means) => {
  const { profiles, source, trouble } = await profilesInForce(by);
  return [profiles.map(({ id }) => id), source, trouble];
};

describe("the templates in force", () => {
  it("are those that the house publishes, in the order of its index", async () => {
    expect(await told(means(folder))).toEqual([["house", "house-call"], "published", null]);
  });

  it("are ours where the house publishes nothing", async () => {
    const empty = { [indexFile]: '{ "version": 1, "profiles": [] }' };
    expect(await told(means(empty))).toEqual([ours, "shipped", null]);
  });

  it.each([
    ["the server is gone", null, "unreachable"],
    ["a file is missing", { ...folder, "house-call-3.1.0.json": undefined }, "unreachable"],
    ["the index is a page", { ...folder, [indexFile]: "<html>404</html>" }, "broken"],
    ["a profile was changed by hand", { ...folder, "house-3.0.0.json": "{}" }, "broken"],
  ])("are the last good ones when %s, and ours where there are none", async (_, files, trouble) => {
    const memory: { text: string | null } = { text: null };
    const present = files && Object.fromEntries(Object.entries(files).filter(([, text]) => text !== undefined));
    expect(await told(means(present as Record<string, string> | null, memory))).toEqual([ours, "shipped", trouble]);
    await profilesInForce(means(folder, memory));
    expect(await told(means(present as Record<string, string> | null, memory))).toEqual([
      ["house", "house-call"],
      "lastGood",
      trouble,
    ]);
  });

  it.each(["", "{", "null", "[1]", '{"index.json":5}'])("are ours where the memory holds %j", async (text) => {
    expect(await told(means(null, { text }))).toEqual([ours, "shipped", "unreachable"]);
  });

  it("are those of the build where nothing else is there, and what was kept is newer than they", async () => {
    const builtIn = JSON.stringify(publicationOf([{ ...house, version: "2.0.0" }]));
    const memory: { text: string | null } = { text: null };
    const first = await profilesInForce({ ...means(null, memory), builtIn });
    expect([first.profiles[0].version, first.source, first.trouble]).toEqual(["2.0.0", "lastGood", "unreachable"]);
    await profilesInForce(means(folder, memory));
    const second = await profilesInForce({ ...means(null, memory), builtIn });
    expect(second.profiles[0].version).toBe("3.0.0");
  });

  it("are found though a browser forbids its storage", async () => {
    const forbidden = () => {
      throw new Error("SecurityError");
    };
    const reached = { ...means(folder), lastGood: forbidden, keep: forbidden };
    expect((await told(reached))[1]).toBe("published");
    expect((await told({ ...reached, ...means(null), lastGood: forbidden }))[1]).toBe("shipped");
  });

  it("forget what is no longer published", async () => {
    const memory: { text: string | null } = { text: null };
    await profilesInForce(means(folder, memory));
    await profilesInForce(means({ [indexFile]: '{ "version": 1, "profiles": [] }' }, memory));
    expect(await told(means(null, memory))).toEqual([ours, "shipped", "unreachable"]);
  });
});
