import {
  applyEdits,
  languages,
  recognise,
  shownText,
  type Briefing,
  type DocumentModel,
  type Fix,
  type Language,
} from "../../src/core";
import { reportsOf } from "../../src/core/check/reports-of";
import { noCircumstances, type Circumstances } from "../../src/core/rules/circumstances";
import type { OptionValue } from "../../src/core/rules/options";
import type { Report, Rule } from "../../src/core/rules/rule";

type Expected<MessageId extends string> = Partial<Omit<Report, "messageId" | "at" | "fixes">> & {
  readonly messageId: MessageId;
  /** The words that the finding points at; null where it points nowhere. */
  readonly words?: string | null;
};

/** What a briefing is judged by besides itself, where the usual will not do. */
interface Setting {
  readonly options?: Readonly<Record<string, OptionValue>>;
  readonly circumstances?: Circumstances;
}

interface Rejected<MessageId extends string> extends Setting {
  readonly name: string;
  readonly briefing: Briefing;
  readonly findings: readonly Expected<MessageId>[];
  /** What its document says after the first fix of every finding; null where no finding has one. */
  readonly fixed: Briefing | null;
}

interface RuleTable<MessageId extends string> {
  readonly accepts: Readonly<Record<string, Briefing | (Setting & { readonly briefing: Briefing })>>;
  readonly rejects: readonly Rejected<MessageId>[];
}

const textsOf = ({ paragraphs }: DocumentModel): readonly string[] => paragraphs.map(({ text }) => text);

const wordsAt = ({ at }: Report, { model }: Briefing): string | null => {
  if (at === null) return null;
  const paragraph = model.paragraphs.find(({ id }) => id === at.paragraph);
  const text = paragraph && shownText(paragraph);
  if (text === undefined || at.to > text.length) throw new Error("The finding points outside the document");
  return text.slice(at.from, at.to);
};

const applyFix = (fix: Fix, briefing: Briefing): Briefing => {
  const applied = applyEdits(fix.edits, briefing.model);
  if (!applied.ok) throw new Error(`A fix was refused: ${applied.problem.code} ${applied.problem.detail}`);
  return recognise(applied.value, briefing.profile);
};

const judgeBy =
  (rule: Rule, setting: Setting) =>
  (briefing: Briefing): readonly Report[] =>
    reportsOf(rule, briefing, setting.options, setting.circumstances ?? noCircumstances);

/** Makes the first fix of the first finding that has one, and again, until none is left; a fix too many is a fault. */
const repair = (judge: (briefing: Briefing) => readonly Report[], briefing: Briefing): Briefing => {
  const most = judge(briefing).length + 1;
  let current = briefing;
  for (let made = 0; made < most; made += 1) {
    const fix = judge(current).flatMap(({ fixes }) => fixes)[0];
    if (!fix) return current;
    current = applyFix(fix, current);
  }
  throw new Error("After its fixes the rule still has something to fix");
};

type Accepted = RuleTable<string>["accepts"][string];

const accepted = (entry: Accepted): Setting & { readonly briefing: Briefing } =>
  "briefing" in entry ? entry : { briefing: entry };

/** Refuses a table that proves little: the same document twice, a message that no case reaches, one language only. */
const expectStrong = <MessageId extends string>(rule: Rule<string, MessageId>, table: RuleTable<MessageId>): void => {
  const all = [...Object.values(table.accepts).map(accepted), ...table.rejects];
  const cases = all.map(({ briefing, ...setting }) => [
    briefing.model.version,
    "options" in setting ? setting.options : null,
    "circumstances" in setting ? setting.circumstances : null,
  ]);
  expect(new Set(cases.map((one) => JSON.stringify(one))).size).toBe(all.length);
  const reached = new Set<string>(table.rejects.flatMap(({ findings }) => findings.map(({ messageId }) => messageId)));
  expect([...reached].sort()).toEqual([...rule.messages].sort());
  const spoken = new Set<Language>(table.rejects.map(({ briefing }) => briefing.language));
  expect([...spoken].sort()).toEqual([...languages].sort());
};

/** Tries a rule on what it must accept and what it must reject, with the repair of the latter. */
export const testRule = <MessageId extends string>(
  rule: Rule<string, MessageId>,
  table: RuleTable<MessageId>,
): void => {
  describe(rule.id, () => {
    it("is tried on enough to be believed", () => expectStrong(rule, table));

    it.each(Object.entries(table.accepts))("accepts %s", (_, entry) => {
      const { briefing, ...setting } = accepted(entry);
      expect(briefing.kind).toBe("briefing");
      expect(judgeBy(rule, setting)(briefing)).toEqual([]);
    });

    it.each(table.rejects.map((row) => [row.name, row] as const))(
      "rejects %s",
      (_, { briefing, findings, fixed, ...setting }) => {
        const judge = judgeBy(rule, setting);
        const before = JSON.stringify(briefing.model);
        const reports = judge(briefing);
        expect(reports).toHaveLength(findings.length);
        reports.forEach((report, at) => {
          const { words, ...facts } = findings[at] ?? { messageId: "" };
          expect(report).toMatchObject(facts);
          if (words !== undefined) expect(wordsAt(report, briefing)).toBe(words);
        });
        expect(reports.some(({ fixes }) => fixes.length > 0)).toBe(fixed !== null);
        if (fixed !== null) {
          const repaired = repair(judge, briefing);
          expect(textsOf(repaired.model)).toEqual(textsOf(fixed.model));
          expect(judge(repaired).filter(({ fixes }) => fixes.length > 0)).toEqual([]);
        }
        expect(JSON.stringify(briefing.model)).toBe(before);
      },
    );
  });
};
