import {
  csvReport,
  githubReport,
  htmlReport,
  jsonReport,
  junitReport,
  sarifReport,
  textReport,
  type Paint,
  type ReportSettings,
  type ReportWriter,
} from "../core";

export const formatNames = ["text", "json", "sarif", "html", "csv", "junit", "github"] as const;
export type FormatName = (typeof formatNames)[number];

interface Look {
  readonly paint: Paint;
  readonly width: number;
  readonly explains: boolean;
}

/** Starts a report. */
export const startReport = (format: FormatName, settings: ReportSettings, look: Look): ReportWriter => {
  switch (format) {
    case "text":
      return textReport({ ...settings, ...look });
    case "json":
      return jsonReport(settings);
    case "sarif":
      return sarifReport(settings);
    case "html":
      return htmlReport(settings);
    case "csv":
      return csvReport();
    case "junit":
      return junitReport(settings);
    case "github":
      return githubReport(settings);
  }
};
