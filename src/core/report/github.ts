import type { CheckedDocument } from "./checked-document";
import type { ReportSettings, ReportWriter } from "./report-writer";
import { visibleText } from "./visible-text";
import { sayIn } from "./words/say-in";

/** @see https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts for what is escaped where */
const data = (text: string): string => visibleText(text).replace(/%/g, "%25");
const property = (text: string): string => data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");

const commands = { error: "error", warning: "warning", info: "notice" } as const;

/** Workflow commands of GitHub Actions: each finding becomes an annotation of its file. */
export const githubReport = ({ language }: ReportSettings): ReportWriter => {
  const say = sayIn(language);
  const command = (name: string, path: string, title: string, text: string): string =>
    `::${name} file=${property(path)},title=${property(title)}::${data(text)}\n`;
  return {
    begin: () => "",
    document({ path, error, findings, next, notices }: CheckedDocument) {
      if (error) return command("error", path, error.code, `${error.message} ${next}`);
      const found = findings.map(({ severity, rule, message, how, paragraph, waived, accepted }) => {
        const place = paragraph === null ? "" : ` (${say("paragraph", { number: paragraph + 1 })})`;
        const name = waived ? "notice" : commands[severity];
        return command(name, path, rule, `${message}${place} ${waived ? accepted : how}`);
      });
      return [...found, ...notices.map((notice) => command("warning", path, "briefline", notice))].join("");
    },
    end: () => "",
  };
};
