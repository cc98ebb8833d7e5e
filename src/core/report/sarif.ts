import type { CheckedDocument, CheckedFinding } from "./checked-document";
import { jsonText } from "./json-text";
import type { ReportSettings, ReportWriter } from "./report-writer";
import { describeRules } from "./rule-descriptions";

const levels = { error: "error", warning: "warning", info: "note", off: "none" } as const;

/** A path as a relative or a file: URI reference (RFC 3986): what may not stand in one is encoded. */
const uriOf = (path: string): string => {
  const encoded = path
    .replace(/\\/g, "/")
    .split("/")
    .map((segment) => encodeURIComponent(wellFormed(segment)))
    .join("/");
  if (encoded.startsWith("/")) return `file://${encoded}`;
  return /^[A-Za-z]%3A\//.test(encoded) ? `file:///${encoded.replace("%3A", ":")}` : encoded;
};

const wellFormed = (text: string): string =>
  text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\ufffd");

/** Lines and columns count from 1; a line is a paragraph of the document's text, as every viewer can show it. */
const regionOf = ({ paragraph, start, end, quote }: CheckedFinding) =>
  paragraph === null
    ? {}
    : {
        region: {
          startLine: paragraph + 1,
          startColumn: (start ?? 0) + 1,
          endColumn: (end ?? 0) + 1,
          ...(quote && { snippet: { text: quote.marked } }),
        },
      };

const sectionOf = ({ section, sectionTitle }: CheckedFinding) =>
  section === null ? {} : { logicalLocations: [{ name: sectionTitle ?? section, fullyQualifiedName: section }] };

const resultOf = (path: string, finding: CheckedFinding, ruleIndex: number) => ({
  ruleId: finding.rule,
  ...(ruleIndex >= 0 && { ruleIndex }),
  level: levels[finding.severity],
  message: { text: `${finding.message} ${finding.how}` },
  locations: [
    { physicalLocation: { artifactLocation: { uri: uriOf(path) }, ...regionOf(finding) }, ...sectionOf(finding) },
  ],
  suppressions: finding.waived ? [{ kind: "inSource", status: "accepted", justification: finding.accepted }] : [],
});

const notificationsOf = ({ path, error, next, notices }: CheckedDocument) => {
  const locations = [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }];
  const noticed = notices.map((text) => ({ level: "warning", message: { text }, locations }));
  const failed = { level: "error", message: { text: `${error?.message ?? ""} ${next}` }, locations };
  return error ? [{ descriptor: { id: error.code }, ...failed }] : noticed;
};

/**
 * SARIF 2.1.0 (OASIS), for code scanning and its viewers. What could not be read or judged stands among the
 * notifications, and then `executionSuccessful` is false.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const sarifReport = ({ profile, version, language }: ReportSettings): ReportWriter => {
  const rules = describeRules(profile, language);
  const places = new Map<string, number>(rules.map(({ id }, place) => [id, place]));
  const notifications: ReturnType<typeof notificationsOf>[number][] = [];
  let separator = "\n";
  const driver = {
    name: "Briefline",
    version,
    language,
    rules: rules.map(({ id, name, why, severity }) => ({
      id,
      name,
      shortDescription: { text: name },
      fullDescription: { text: why },
      defaultConfiguration: { level: levels[severity] },
    })),
  };
  return {
    begin: () =>
      '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{' +
      `"tool":${jsonText({ driver })},"columnKind":"utf16CodeUnits","results":[`,
    document(document) {
      notifications.push(...notificationsOf(document));
      return document.findings
        .map((finding) => {
          const text = separator + jsonText(resultOf(document.path, finding, places.get(finding.rule) ?? -1));
          separator = ",\n";
          return text;
        })
        .join("");
    },
    end() {
      const executionSuccessful = notifications.every(({ level }) => level !== "error");
      const invocations = [{ executionSuccessful, toolExecutionNotifications: notifications }];
      return `\n],"invocations":${jsonText(invocations)}}]}\n`;
    },
  };
};
