import { readFileSync } from "node:fs";
import { madeWithEdits, type MadeWith, type Profile } from "../../src/core";
import { judgePaper } from "../../src/desk/judging/judge-paper";
import { filtered } from "../../src/desk/table/arrange";
import { kindNameOf } from "../../src/desk/table/kind-name-of";
import { factMaker, type PaperFacts } from "../../src/desk/table/paper-facts";
import { besidePublished } from "../../src/desk/workshop/beside-published";
import { openDocxPort } from "../../src/docx/port";
import { shippedProfiles } from "../../src/profiles/known-profiles";
import { brought, judging, today } from "./papers";

const [standard, ...others] = shippedProfiles();

/** A sample that says what it was made with. */
const markedPaper = async (sample: string, madeWith: MadeWith): Promise<Uint8Array<ArrayBuffer>> => {
  const opened = openDocxPort(new Uint8Array(readFileSync(`assets/samples/${sample}.docx`)));
  if (!opened.ok) throw new Error(opened.problem.code);
  const model = await opened.value.read();
  if (!model.ok) throw new Error(model.problem.code);
  await opened.value.apply(madeWithEdits(model.value, madeWith));
  const bytes = opened.value.bytes();
  if (!bytes.ok) throw new Error(bytes.problem.code);
  return new Uint8Array(bytes.value);
};

const factsOf = async (sample: string, madeWith: MadeWith, known: readonly Profile[]): Promise<PaperFacts> => {
  const { path, file } = brought(`${sample}.docx`, await markedPaper(sample, madeWith));
  const { document, stamp } = await judgePaper(path, file, { ...judging, profile: standard, others: known });
  const paper = { id: 1, path, state: "judged", document, stamp, stored: null, sameAs: null } as const;
  return factMaker({ profile: standard, others: known, today })(paper);
};

const call = { id: "phone-call", version: "1.0.0" };

it("judges a paper by what it was made with, shows its own parts, and finds it by its kind", async () => {
  const facts = await factsOf("phone-call.en", call, others);
  expect(facts).toMatchObject({ verdict: "ready", madeWith: call, profile: { id: "phone-call" } });
  expect(facts.parts.map(({ key }) => key)).not.toContain("topics");
  expect(kindNameOf(call, facts.profile, "en")).toBe("Phone call");
  expect(filtered([facts], "all", "phone call")).toHaveLength(1);
  expect(filtered([facts], "all", "phone-call 1.0.0")).toHaveLength(1);
  expect(filtered([facts], "all", "steering")).toHaveLength(0);
});

it("judges it by the chosen template where its own is not at hand, and says what it was made with", async () => {
  const facts = await factsOf("phone-call.en", call, []);
  expect(facts).toMatchObject({ verdict: "notReady", madeWith: call, profile: { id: "standard" } });
  expect(kindNameOf(call, facts.profile, "en")).toBe("phone-call");
});

describe("what a house publishes", () => {
  const version = (id: string, of: string): Profile => ({ ...standard, id, version: of });
  const published = [version("house", "1.1.0"), version("house", "1.0.0"), version("call", "1.0.0")];
  it.each([
    [
      "a newer version stands before its older ones",
      "house",
      "1.2.0",
      "house 1.2.0, house 1.1.0, house 1.0.0, call 1.0.0",
    ],
    ["another kind stands last", "speech", "1.0.0", "house 1.1.0, house 1.0.0, call 1.0.0, speech 1.0.0"],
    ["the same version takes its place", "call", "1.0.0", "house 1.1.0, house 1.0.0, call 1.0.0"],
  ])("stays when one more is published: %s", (_, id, of, folder) => {
    const all = besidePublished(version(id, of), published);
    expect(all.map((one) => `${one.id} ${one.version}`).join(", ")).toBe(folder);
  });

  it("is one alone where nothing is published", () => {
    expect(besidePublished(standard, [])).toEqual([standard]);
  });
});
