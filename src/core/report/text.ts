import { bySection } from "./by-section";
import type { CheckedDocument, CheckedFinding, DocumentVerdict } from "./checked-document";
import { wrap } from "./columns";
import type { Summary } from "./contract";
import type { Paint, Shade } from "./paint";
import type { ReportWriter } from "./report-writer";
import { countFindings } from "./summary";
import { textQuote } from "./text-quote";
import type { TextSettings } from "./text-settings";
import { visibleText } from "./visible-text";
import { sayIn, type Say } from "./words/say-in";

const signs: Readonly<Record<DocumentVerdict, readonly [string, Shade]>> = {
  ready: ["✔", "good"],
  notReady: ["✖", "error"],
  couldNotTell: ["?", "warning"],
  unreadable: ["✖", "error"],
  notABriefing: ["–", "info"],
};

/** "2 errors, 1 warning": only what there is. */
const countsIn = (counts: Pick<Summary, "errors" | "warnings" | "infos">, say: Say): readonly string[] =>
  (["errors", "warnings", "infos"] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => say(kind, { count: counts[kind] }));

const isSafe = ({ fixes }: CheckedFinding): boolean => fixes.some(({ safety }) => safety === "safe");

/** Writes a document for people: what is wrong, where, and what to do, section by section. */
class TextDocument {
  readonly #say: Say;
  readonly #paint: Paint;
  readonly #labelWidth: number;

  constructor(private readonly settings: TextSettings) {
    this.#say = sayIn(settings.language);
    this.#paint = settings.paint;
    this.#labelWidth = Math.max(...(["error", "warning", "info"] as const).map((word) => this.#say(word).length));
  }

  write(document: CheckedDocument): string {
    const lines = [
      this.#heading(document),
      ...this.#problem(document),
      ...bySection(document).flatMap(({ title, findings }) => [
        "",
        `  ${this.#paint("strong", visibleText(title ?? this.#say("wholePaper")))}`,
        ...findings.flatMap((finding) => this.#finding(finding)),
      ]),
      ...document.notices.flatMap((notice) => this.#wrapped(notice, "  ")),
      ...(this.settings.explains ? this.#evidence(document) : []),
    ];
    return `${lines.join("\n")}\n${lines.length > 1 ? "\n" : ""}`;
  }

  #heading(document: CheckedDocument): string {
    const { verdict } = document;
    const [sign, shade] = signs[verdict];
    const counts = countsIn(countFindings(document.findings), this.#say);
    const detail = [this.#say(verdict), ...counts].join(", ");
    const path = this.#paint("strong", visibleText(document.path));
    return `${this.#paint(shade, sign)} ${path}  ${this.#paint(shade, detail)}`;
  }

  #problem({ error, kind, next }: CheckedDocument): readonly string[] {
    if (error) return [...this.#wrapped(error.message, "  "), ...this.#wrapped(next, "  ")];
    return kind === "briefing" ? [] : this.#wrapped(this.#say("otherPaper"), "  ");
  }

  #finding(finding: CheckedFinding): readonly string[] {
    const label = this.#say(finding.severity).padEnd(this.#labelWidth);
    const indent = " ".repeat(4 + this.#labelWidth + 2);
    const [first = "", ...rest] = wrap(visibleText(finding.message), this.settings.width - indent.length);
    const quote = finding.quote && textQuote(finding, finding.quote, this.settings, indent.length);
    return [
      `    ${this.#paint(finding.severity, label)}  ${first}`,
      ...rest.map((line) => indent + line),
      ...(quote ?? []),
      ...this.#advice(finding, indent),
    ];
  }

  #advice(finding: CheckedFinding, indent: string): readonly string[] {
    const fixes = finding.fixes.map(({ title, safety }) =>
      this.#say(safety === "safe" ? "repaired" : "repairByHand", { title }),
    );
    const why = this.settings.explains ? [this.#say("why", { why: finding.why })] : [];
    return [
      ...[finding.how, ...why, ...fixes].flatMap((line) => this.#wrapped(line, indent)),
      indent + this.#paint("faint", finding.rule),
    ];
  }

  #evidence({ evidence }: CheckedDocument): readonly string[] {
    return evidence.length === 0 ? [] : ["", ...evidence.flatMap((line) => this.#wrapped(line, "  "))];
  }

  #wrapped(text: string, indent: string): readonly string[] {
    return text === "" ? [] : wrap(visibleText(text), this.settings.width - indent.length).map((line) => indent + line);
  }
}

/** The report for people, on a terminal or in a file. */
export const textReport = (settings: TextSettings): ReportWriter => {
  const say = sayIn(settings.language);
  const writer = new TextDocument(settings);
  const verdicts = new Map<DocumentVerdict, number>();
  let repairable = 0;
  return {
    begin: () => "",
    document(document) {
      const { verdict } = document;
      verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
      repairable += document.findings.filter(isSafe).length;
      return writer.write(document);
    },
    end(summary) {
      const states = [...verdicts].map(([verdict, count]) => `${count} ${say(verdict)}`);
      const documents = `${say("documents", { count: summary.documents })}: ${states.join(", ")}`;
      const found = countsIn(summary, say).join(", ") || say("nothingToMend");
      const repair = repairable > 0 ? `; ${say("repairable", { count: repairable })}` : "";
      return (summary.documents > 1 ? `${documents}\n` : "") + `${settings.paint("strong", found)}${repair}\n`;
    },
  };
};
