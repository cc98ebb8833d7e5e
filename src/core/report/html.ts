import { bySection } from "./by-section";
import type { CheckedDocument, CheckedFinding } from "./checked-document";
import { otherPaperWord } from "./other-papers";
import type { ReportSettings, ReportWriter } from "./report-writer";
import { htmlHead } from "./html-head";
import { countAll } from "./summary";
import { sayIn, type Say } from "./words/say-in";
import { verdictHtml } from "./verdict-html";
import { xmlText } from "./xml-text";

const paragraph = (text: string, name = ""): string =>
  text === "" ? "" : `<p${name === "" ? "" : ` class="${name}"`}>${xmlText(text)}</p>`;

const quote = ({ quote: words, paragraph: at }: CheckedFinding, say: Say): string => {
  if (words === null || at === null) return "";
  const text = `${xmlText(words.before)}<mark>${xmlText(words.marked)}</mark>${xmlText(words.after)}`;
  return `<blockquote><p>${text}</p><footer>${xmlText(say("paragraph", { number: at + 1 }))}</footer></blockquote>`;
};

const advice = (found: CheckedFinding, say: Say): string => {
  const fixes = found.fixes.map(({ title, safety }) => say(safety === "safe" ? "repaired" : "repairByHand", { title }));
  const list = fixes.length === 0 ? "" : `<ul>${fixes.map((fix) => `<li>${xmlText(fix)}</li>`).join("")}</ul>`;
  return paragraph(found.how) + paragraph(found.why, "why") + list;
};

const finding = (found: CheckedFinding, say: Say): string => {
  const label = `<span class="label">${xmlText(say(found.severity))}</span>`;
  const rest = found.waived ? paragraph(found.accepted, "accepted") : advice(found, say);
  return `<li class="${found.waived ? "waived" : found.severity}"><p class="what">${label} ${xmlText(found.message)}</p>${quote(found, say)}${rest}</li>\n`;
};

const verdict = (document: CheckedDocument, say: Say): string => verdictHtml(document.verdict, say(document.verdict));

const documentBody = (document: CheckedDocument, say: Say): string => {
  const { error, findings, next, notices } = document;
  const notes = notices.map((notice) => paragraph(notice, "notice")).join("");
  if (error) return paragraph(error.message) + paragraph(next);
  const other = otherPaperWord(document);
  if (other) return paragraph(say(other));
  if (findings.length === 0) return notes;
  const groups = bySection(document).map(
    ({ title, findings: group }) =>
      `<h3>${xmlText(title ?? say("wholePaper"))}</h3>\n<ul class="findings">\n${group.map((one) => finding(one, say)).join("")}</ul>\n`,
  );
  return groups.join("") + notes;
};

/** A good paper has its line in the table, and nothing more is to be said. */
const saysMore = ({ verdict: said, findings, notices }: CheckedDocument): boolean =>
  said !== "ready" || findings.length > 0 || notices.length > 0;

const row = (document: CheckedDocument, anchor: string, say: Say): string => {
  const { errors, warnings, infos, waived } = countAll(document);
  const cells = [errors, warnings, infos, waived].map((count) => `<td class="count">${count}</td>`).join("");
  const path = xmlText(document.path);
  const name = saysMore(document) ? `<a href="#${anchor}">${path}</a>` : path;
  return `<tr><th scope="row">${name}</th><td>${verdict(document, say)}</td>${cells}</tr>\n`;
};

const table = (rows: readonly string[], say: Say): string => {
  const heads = [say("document"), say("verdict"), say("error"), say("warning"), say("info"), say("accepted")];
  const cells = heads.map((head) => `<th scope="col">${xmlText(head)}</th>`).join("");
  return `<table>\n<thead><tr>${cells}</tr></thead>\n<tbody>\n${rows.join("")}</tbody>\n</table>\n`;
};

/**
 * One page that needs nothing else and runs nothing: a table of all documents, then each with its findings. The table
 * stands above what it counts, so this report alone is kept whole until the end.
 */
export const htmlReport = ({ language, version, profile }: ReportSettings): ReportWriter => {
  const say = sayIn(language);
  const rows: string[] = [];
  const sections: string[] = [];
  return {
    begin: () => "",
    document(document) {
      const anchor = `document-${rows.length + 1}`;
      rows.push(row(document, anchor, say));
      if (!saysMore(document)) return "";
      sections.push(
        `<section aria-labelledby="${anchor}">\n<h2 id="${anchor}">${xmlText(document.path)}</h2>\n<p>${verdict(document, say)}</p>\n${documentBody(document, say)}\n</section>\n`,
      );
      return "";
    },
    end(summary) {
      const counts = [
        say("documents", { count: summary.documents }),
        say("errors", { count: summary.errors }),
        say("warnings", { count: summary.warnings }),
        say("infos", { count: summary.infos }),
        say("waived", { count: summary.waived }),
      ];
      const made = say("checkedWith", { version, profile: `${profile.names[language]} ${profile.version}` });
      return `${htmlHead(say("title"), language)}${paragraph(counts.join(" · "), "summary")}
${table(rows, say)}${sections.join("")}</main>
<footer>${paragraph(made)}</footer>
</body>
</html>
`;
    },
  };
};
