import type { Language, Profile } from "../profile/profile";
import type { CheckedDocument } from "./checked-document";
import type { Summary } from "./contract";

/** Makes a report piece by piece, so that ten thousand documents need no more memory than one. */
export interface ReportWriter {
  begin(): string;
  document(document: CheckedDocument): string;
  end(summary: Summary): string;
}

export interface ReportSettings {
  readonly profile: Profile;
  /** The language that the report speaks, whatever the papers are written in. */
  readonly language: Language;
  /** The version of Briefline. */
  readonly version: string;
}
