import {
  applyEdits,
  languages,
  recognise,
  type Briefing,
  type DocumentModel,
  type Fix,
  type Language,
} from "../../src/core";
import type { Report, Rule } from "../../src/core/rules/rule";

type Expected<MessageId extends string> = Partial<Omit<Report, "messageId" | "at" | "fixes">> & {
  readonly messageId: MessageId;
  /** The words that the finding points at; null where it points nowhere. */
  readonly words?: string | null;
};

interface Rejected<MessageId extends string> {
  readonly name: string;
  readonly briefing: Briefing;
  readonly findings: readonly Expected<MessageId>[];
  /** What its document says after the first fix of every finding; null where no finding has one. */
  readonly fixed: Briefing | null;
}

interface RuleTable<MessageId extends string> {
  readonly accepts: Readonly<Record<string, Briefing>>;
  readonly rejects: readonly Rejected<MessageId>[];
}

const textsOf = ({ paragraphs }: DocumentModel): readonly string[] => paragraphs.map(({ text }) => text);

const wordsAt = ({ at }: Report, { model }: Briefing): string | null => {
  if (at === null) return null;
  const text = model.paragraphs.find(({ id }) => id === at.paragraph)?.text;
  if (text === undefined || at.to > text.length) throw new Error("The finding points outside the document");
  return text.slice(at.from, at.to);
};

const applyFix = (fix: Fix, briefing: Briefing): Briefing => {
  const applied = applyEdits(fix.edits, briefing.model);
  if (!applied.ok) throw new Error(`A fix was refused: ${applied.problem.code} ${applied.problem.detail}`);
  return recognise(applied.value, briefing.profile);
};

/** Makes the first fix of the first finding that has one, and again, until none is left; a fix too many is a fault. */
const repair = (rule: Rule, briefing: Briefing): Briefing => {
  const most = rule.check(briefing).length + 1;
  let current = briefing;
  for (let made = 0; made < most; made += 1) {
    const fix = rule.check(current).flatMap(({ fixes }) => fixes)[0];
    if (!fix) return current;
    current = applyFix(fix, current);
  }
  throw new Error("After its fixes the rule still has something to fix");
};

/** Refuses a table that proves little: the same document twice, a message that no case reaches, one language only. */
const expectStrong = <MessageId extends string>(rule: Rule<string, MessageId>, table: RuleTable<MessageId>): void => {
  const all = [...Object.values(table.accepts), ...table.rejects.map(({ briefing }) => briefing)];
  expect(new Set(all.map(({ model }) => model.version)).size).toBe(all.length);
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

    it.each(Object.entries(table.accepts))("accepts %s", (_, briefing) => {
      expect(briefing.kind).toBe("briefing");
      expect(rule.check(briefing)).toEqual([]);
    });

    it.each(table.rejects.map((row) => [row.name, row] as const))("rejects %s", (_, { briefing, findings, fixed }) => {
      const before = JSON.stringify(briefing.model);
      const reports = rule.check(briefing);
      expect(reports).toHaveLength(findings.length);
      reports.forEach((report, at) => {
        const { words, ...facts } = findings[at] ?? { messageId: "" };
        expect(report).toMatchObject(facts);
        if (words !== undefined) expect(wordsAt(report, briefing)).toBe(words);
      });
      expect(reports.some(({ fixes }) => fixes.length > 0)).toBe(fixed !== null);
      if (fixed !== null) {
        const repaired = repair(rule, briefing);
        expect(textsOf(repaired.model)).toEqual(textsOf(fixed.model));
        expect(rule.check(repaired).filter(({ fixes }) => fixes.length > 0)).toEqual([]);
      }
      expect(JSON.stringify(briefing.model)).toBe(before);
    });
  });
};
