import { recognise } from "../../../src/core";
import { extractBriefing } from "../../../src/core/report/extract-briefing";
import { documentOf, paragraphs } from "../../support/document";
import { factsOf } from "../../support/paragraph-facts";
import { standardProfile } from "../../support/standard-profile";

/** The form of the first heading in a table whose cells hold these paragraphs, row by row. */
const formIn = (rows: readonly (readonly (readonly string[])[])[]) => {
  const cells = rows.flatMap((columns, row) =>
    columns.flatMap((texts, column) =>
      texts.map((text, at) => factsOf(text, { cell: { table: 0, row, column }, bold: at === 0 })),
    ),
  );
  const model = documentOf([
    ...paragraphs("# Meeting with the crews\n~ 14 April 2026, 10.30"),
    ...cells,
    ...paragraphs("* Background\nText."),
  ]);
  return extractBriefing(recognise(model, standardProfile), false).sections[0]?.form;
};

test.each<readonly [name: string, rows: readonly (readonly (readonly string[])[])[], form: string]>([
  ["beside its text", [[["Line to take"], ["We agree."]]], "label"],
  ["beside an empty cell", [[["Line to take"], [""]]], "label"],
  ["above its text in a cell", [[["Line to take", "We agree."]]], "own"],
  ["before its text in a cell", [[["Line to take: we agree."]]], "run-in"],
])("a heading in a table, %s", (_, rows, form) => {
  expect(formIn(rows)).toBe(form);
});
