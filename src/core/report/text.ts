import { bySection } from "./by-section";
import type { CheckedDocument, CheckedFinding, DocumentVerdict } from "./checked-document";
import { widthOf, wrap } from "./columns";
import { otherPaperWord } from "./other-papers";
import type { Paint, Shade } from "./paint";
import type { ReportWriter } from "./report-writer";
import { summaryInWords } from "./counts-in-words";
import { countAll } from "./summary";
import { textQuote } from "./text-quote";
import type { TextSettings } from "./text-settings";
import { visibleText } from "./visible-text";
import { sayIn, type Say } from "./words/say-in";

const signs: Readonly<Record<DocumentVerdict, readonly [string, Shade]>> = {
  ready: ["✔", "good"],
  readyWithWaivers: ["✔", "good"],
  notReady: ["✖", "error"],
  couldNotTell: ["?", "warning"],
  unreadable: ["✖", "error"],
  notABriefing: ["–", "info"],
};

const isRepairable = ({ fixes, waived }: CheckedFinding): boolean =>
  !waived && fixes.some(({ safety }) => safety === "safe");

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
    const counts = summaryInWords(countAll(document), this.settings.language);
    const detail = [this.#say(verdict), counts].filter((part) => part !== "").join(", ");
    const path = this.#paint("strong", visibleText(document.path));
    return `${this.#paint(shade, sign)} ${path}  ${this.#paint(shade, detail)}`;
  }

  #problem(document: CheckedDocument): readonly string[] {
    const { error, next } = document;
    if (error) return [...this.#wrapped(error.message, "  "), ...this.#wrapped(next, "  ")];
    const other = otherPaperWord(document);
    return other ? this.#wrapped(this.#say(other), "  ") : [];
  }

  #finding(finding: CheckedFinding): readonly string[] {
    const indent = " ".repeat(4 + this.#labelWidth + 2);
    const label = this.#paint(
      finding.waived ? "faint" : finding.severity,
      this.#say(finding.severity).padEnd(this.#labelWidth),
    );
    const [first = "", ...rest] = this.#message(finding, this.settings.width - indent.length);
    const quote = finding.quote && textQuote(finding, finding.quote, this.settings, indent.length);
    return [
      `    ${label}  ${first}`,
      ...rest.map((line) => indent + line),
      ...(quote ?? []),
      ...(finding.waived ? this.#accepted(finding, indent) : this.#advice(finding, indent)),
    ];
  }

  /** What is wrong, with the name of the rule behind it where there is room. */
  #message({ message, rule }: CheckedFinding, width: number): readonly string[] {
    const lines = wrap(visibleText(message), width);
    const last = lines.at(-1) ?? "";
    const name = this.#paint("faint", rule);
    const fits = widthOf(last) + 2 + rule.length <= width;
    return fits ? [...lines.slice(0, -1), `${last}  ${name}`] : [...lines, name];
  }

  #accepted({ accepted }: CheckedFinding, indent: string): readonly string[] {
    return this.#wrapped(accepted, indent).map((line) => this.#paint("good", line));
  }

  /** How to mend it: by hand, and what can be done by itself. */
  #advice({ how, why, fixes }: CheckedFinding, indent: string): readonly string[] {
    const { explains } = this.settings;
    const safe = fixes.filter(({ safety }) => safety === "safe").map(({ title }) => this.#say("repaired", { title }));
    const others = fixes.filter(({ safety }) => explains && safety !== "safe");
    const byHand = others.map(({ title }) => this.#say("repairByHand", { title }));
    return [
      ...[how, ...(explains ? [this.#say("why", { why })] : [])].flatMap((line) => this.#wrapped(line, indent)),
      ...safe.flatMap((line) => this.#wrapped(line, indent)).map((line) => this.#paint("info", line)),
      ...byHand.flatMap((line) => this.#wrapped(line, indent)),
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
      repairable += document.findings.filter(isRepairable).length;
      return writer.write(document);
    },
    end(summary) {
      const states = [...verdicts].map(([verdict, count]) => `${count} ${say(verdict)}`);
      const documents = `${say("documents", { count: summary.documents })}: ${states.join(", ")}`;
      const found = summaryInWords(summary, settings.language);
      const repair = repairable > 0 ? `; ${say("repairable", { count: repairable })}` : "";
      return [...(summary.documents > 1 ? [documents] : []), ...(found === "" ? [] : [found + repair])]
        .flatMap((line) => wrap(line, settings.width))
        .map((line) => `${settings.paint("strong", line)}\n`)
        .join("");
    },
  };
};
