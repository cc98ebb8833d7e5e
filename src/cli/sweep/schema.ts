/** Says in the file's header whose it is (SQLite's application_id): "BRLS". */
export const applicationId = 0x42524c53;

/** The version of the tables (SQLite's user_version): docs/sweep.md says what is in them. */
export const schemaVersion = 1;

/** The tables of a manifest. The reports are apart from what is looked up at every run. */
export const schema = `
CREATE TABLE paper (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,
  size INTEGER,
  modified INTEGER,
  sha256 TEXT,
  profile TEXT NOT NULL,
  profile_version TEXT NOT NULL,
  rules_version TEXT NOT NULL,
  judged_by TEXT NOT NULL,
  judged_on TEXT NOT NULL,
  kind TEXT NOT NULL,
  language TEXT,
  meeting TEXT,
  verdict TEXT NOT NULL,
  error TEXT,
  errors INTEGER NOT NULL,
  warnings INTEGER NOT NULL,
  infos INTEGER NOT NULL,
  waived INTEGER NOT NULL,
  stamp TEXT,
  tries INTEGER NOT NULL,
  gone_on TEXT
) STRICT;
CREATE TABLE report (
  paper INTEGER PRIMARY KEY REFERENCES paper (id) ON DELETE CASCADE,
  json TEXT NOT NULL
) STRICT;
PRAGMA application_id = ${applicationId};
PRAGMA user_version = ${schemaVersion};
`;

/** The columns that a judgement writes, in the order in which it gives them. */
export const judgementColumns = [
  "path",
  "size",
  "modified",
  "sha256",
  "profile",
  "profile_version",
  "rules_version",
  "judged_by",
  "judged_on",
  "kind",
  "language",
  "meeting",
  "verdict",
  "error",
  "errors",
  "warnings",
  "infos",
  "waived",
  "stamp",
  "tries",
] as const;
