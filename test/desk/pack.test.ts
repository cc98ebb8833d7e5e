import { byDate, mayBeChosen, withAllShown, withPaper } from "../../src/desk/pack/choice";
import { packPapers } from "../../src/desk/pack/pack-papers";
import type { ChosenPaper, PackRequest } from "../../src/desk/pack/pack-request";
import { readDocx } from "../../src/docx/read-docx";
import { standardProfile } from "../support/standard-profile";
import { brought, factsOf, sample } from "./papers";

const chosen = (name: string): ChosenPaper => ({ ...sample(name), meeting: `${name}.docx`, when: "3 December" });

const request = (...papers: readonly ChosenPaper[]): PackRequest => ({
  papers,
  profile: standardProfile,
  language: "de",
  settings: { title: "Oslo", dates: "", holds: "both" },
});

describe("a pack", () => {
  test("has the title, the headings and the points that were recognised, and speaks the desk's language", async () => {
    const told: number[] = [];
    const answer = await packPapers(request(chosen("complete.en"), chosen("messy.en")), (done) => told.push(done));
    const read = answer.kind === "made" ? readDocx(answer.bytes) : null;
    const paragraphs = read?.ok === true ? read.value.paragraphs : [];
    const inStyle = (style: string) => paragraphs.filter((one) => one.style === style).map(({ text }) => text);
    expect(told).toEqual([1, 2]);
    expect(inStyle("Heading1")).toEqual([
      "Briefing for the meeting with the North Quay Ports Association",
      "BRIEFING FOR THE MEETING WITH THE ALPINE RAIL USERS' COUNCIL",
    ]);
    expect(inStyle("Heading2")).toContain("Speaking points");
    expect(inStyle("Pack point")).toHaveLength(10);
    expect(inStyle("TocHeading")).toEqual(["Inhalt"]);
  });

  test("is not made with a file that is none, and names it", async () => {
    const broken = { ...brought("Sea/broken.docx", "PK no more"), meeting: "broken", when: "" };
    const answer = await packPapers(request(chosen("complete.en"), broken), () => undefined);
    expect(answer).toMatchObject({ kind: "failed", paper: "Sea/broken.docx" });
  });
});

describe("the choice of papers", () => {
  test("takes what could be read, one by one or all that are shown", async () => {
    const good = await factsOf(sample("complete.en"), 1);
    const old = await factsOf(sample("messy.en"), 2);
    const bad = await factsOf(brought("empty.docx", ""), 3);
    expect([good, old, bad].map(mayBeChosen)).toEqual([true, true, false]);
    const all = withAllShown(new Set<number>(), [good, old, bad]);
    expect([...all]).toEqual([1, 2]);
    expect([...withAllShown(all, [good, bad])]).toEqual([2]);
    expect([...withPaper(all, 1)]).toEqual([2]);
    expect(byDate([bad, good, old]).map(({ paper }) => paper.id)).toEqual([2, 1, 3]);
  });
});
