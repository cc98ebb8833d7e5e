import fc from "fast-check";
import { applyEdits, check, checkEdits, chooseFixes, noCircumstances, type CheckResult } from "../../../src/core";
import { saysNothing } from "../../../src/core/recognise/says-nothing";
import { arbitraryPaper } from "../../support/arbitrary-paper";
import { documentOf } from "../../support/document";
import { standardProfile } from "../../support/standard-profile";

const judged = fc.tuple(arbitraryPaper).map(([facts]) => check(documentOf(facts), standardProfile, noCircumstances));

/** Repairs may tidy blanks, full stops, quotation marks and the spelling of one name: no word is another one for that. */
const bare = (text: string): string => text.replace(/[\s"“”„«».-]/g, "").toLowerCase();

/** What people have written, paragraph by paragraph, in no order. */
const wordsIn = ({ briefing: { model } }: CheckResult): readonly string[] =>
  model.paragraphs
    .filter((paragraph) => !saysNothing(paragraph, standardProfile))
    .map(({ text }) => bare(text))
    .sort();

const headingsIn = ({ briefing: { parts } }: CheckResult): ReadonlySet<string> =>
  new Set(parts.flatMap(({ heading }) => (heading ? bare(heading.text) : [])));

const repairOnce = (result: CheckResult): CheckResult => {
  const edits = chooseFixes(result).flatMap((fix) => fix.edits);
  const applied = applyEdits(edits, result.briefing.model);
  if (!applied.ok) throw new Error(`Chosen repairs were refused: ${applied.problem.code}`);
  return check(applied.value, standardProfile, noCircumstances);
};

/** The judgement before the first repair, and after every pass of them. */
const passesOf = (result: CheckResult): readonly [CheckResult, ...CheckResult[]] => {
  const passes: [CheckResult, ...CheckResult[]] = [result];
  for (let current = result; chooseFixes(current).length > 0; passes.push(current)) {
    if (passes.length > 10) throw new Error("There is still something to repair after ten passes");
    current = repairOnce(current);
  }
  return passes;
};

const repairAll = (result: CheckResult): CheckResult => passesOf(result).at(-1) ?? result;

describe("repairs", () => {
  it("are only offered where the document lets them happen", () => {
    fc.assert(
      fc.property(judged, ({ findings, briefing: { model } }) => {
        for (const { edits } of findings.flatMap(({ fixes }) => fixes)) expect(checkEdits(edits, model)).toBeNull();
      }),
    );
  });

  it("that are safe come to an end, and leave nothing safe to repair", () => {
    fc.assert(fc.property(judged, (result) => expect(chooseFixes(repairAll(result))).toEqual([])));
  });

  it("that are safe lose no words but those of headings that they correct or take away", () => {
    fc.assert(
      fc.property(judged, (result) => {
        const passes = passesOf(result);
        // A line may be known for a misspelt heading only when others stand in their places.
        const headings = new Set(passes.flatMap((pass) => [...headingsIn(pass)]));
        const after = wordsIn(passes.at(-1) ?? result);
        const lost = wordsIn(result).filter((words) => !after.includes(words) && !headings.has(words));
        expect(lost).toEqual([]);
      }),
    );
  });
});
