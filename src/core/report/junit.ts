import type { CheckedDocument, CheckedFinding } from "./checked-document";
import { otherPaperWord } from "./other-papers";
import type { ReportSettings, ReportWriter } from "./report-writer";
import { describeRules } from "./rule-descriptions";
import { sayIn, type Say } from "./words/say-in";
import { xmlText } from "./xml-text";

const place = ({ paragraph }: CheckedFinding, say: Say): string =>
  paragraph === null ? "" : ` (${say("paragraph", { number: paragraph + 1 })})`;

const lineOf = (finding: CheckedFinding, say: Say): string =>
  `${say(finding.severity)}: ${finding.message}${place(finding, say)} ${finding.accepted || finding.how}`;

interface Case {
  readonly name: string;
  /** What stands inside the `testcase`. */
  readonly outcome: string;
  readonly kind: "passed" | "failure" | "error" | "skipped";
}

/**
 * One case a rule. Only findings at error level fail it, as they alone fail the run; others are told. A case in which
 * nothing but what was accepted would fail is skipped, as JUnit has it, with the reason.
 */
const ruleCase = (rule: string, findings: readonly CheckedFinding[], say: Say): Case => {
  const text = findings.map((finding) => xmlText(lineOf(finding, say))).join("\n");
  const errors = findings.filter(({ severity }) => severity === "error");
  const worst = errors.find(({ waived }) => !waived);
  const [accepted] = errors;
  if (worst) {
    const message = xmlText(worst.message);
    return { name: rule, kind: "failure", outcome: `<failure type="${rule}" message="${message}">${text}</failure>` };
  }
  const told = text === "" ? "" : `<system-out>${text}</system-out>`;
  if (accepted) {
    return { name: rule, kind: "skipped", outcome: `<skipped message="${xmlText(accepted.accepted)}"/>${told}` };
  }
  return { name: rule, kind: "passed", outcome: told };
};

const casesOf = (document: CheckedDocument, rules: readonly string[], say: Say): readonly Case[] => {
  const { error, next, findings } = document;
  if (error) {
    const message = xmlText(error.message);
    return [
      {
        name: "read",
        kind: "error",
        outcome: `<error type="${error.code}" message="${message}">${xmlText(next)}</error>`,
      },
    ];
  }
  const other = otherPaperWord(document);
  if (other) {
    return [
      {
        name: "read",
        kind: "skipped",
        outcome: `<skipped message="${xmlText(say(other))}"/>`,
      },
    ];
  }
  const message = xmlText(document.notices.join(" "));
  const judged: Case = { name: "judge", kind: "error", outcome: `<error type="could-not-tell" message="${message}"/>` };
  return [
    ...rules.map((rule) =>
      ruleCase(
        rule,
        findings.filter((finding) => finding.rule === rule),
        say,
      ),
    ),
    ...(document.verdict === "couldNotTell" ? [judged] : []),
  ];
};

/** JUnit's XML as CI servers read it: a suite a document, a case a rule. */
export const junitReport = ({ profile, language }: ReportSettings): ReportWriter => {
  const say = sayIn(language);
  const rules = describeRules(profile, language).flatMap(({ id, severity }) => (severity === "off" ? [] : [id]));
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="briefline">\n',
    document(document) {
      const name = xmlText(document.path);
      const cases = casesOf(document, rules, say);
      const count = (kind: Case["kind"]): number => cases.filter((one) => one.kind === kind).length;
      const counts = `tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`;
      const lines = cases.map(
        ({ name: rule, outcome }) => `    <testcase classname="${name}" name="${rule}">${outcome}</testcase>\n`,
      );
      return `  <testsuite name="${name}" ${counts}>\n${lines.join("")}  </testsuite>\n`;
    },
    end: () => "</testsuites>\n",
  };
};
