import { createHash } from "node:crypto";
import { rulePackVersion } from "../../core";
import type { JudgeSettings } from "../judge/judge-file";
import type { Standard } from "./manifest-row";

/**
 * By what these settings judge. The day is not in `judgedBy`: an archive is not judged anew every morning because some
 * meetings have gone by.
 */
export const standardOf = ({ profiles, language, withContent, today }: JudgeSettings): Standard => ({
  profile: profiles[0].id,
  profileVersion: profiles[0].version,
  rulesVersion: rulePackVersion,
  judgedBy: createHash("sha256")
    .update(JSON.stringify([rulePackVersion, profiles, language, withContent]))
    .digest("hex"),
  today,
});
