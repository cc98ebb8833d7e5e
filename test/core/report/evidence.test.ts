import { recognise } from "../../../src/core";
import { evidenceFor } from "../../../src/core/report/evidence";
import { documentOf, paragraphs } from "../../support/document";
import { standardProfile } from "../../support/standard-profile";

const evidence = (language: "en" | "fr" | "de"): readonly string[] =>
  evidenceFor(
    recognise(
      documentOf(paragraphs("* TOPICS\n- Ferries\n* Key messages\n- Yes.\n* BACKGROUND\nText.")),
      standardProfile,
    ),
    language,
  );

test("each part says what spoke for it and after what it stands", () => {
  const [topics, messages] = evidence("en");
  expect(topics).toMatch(
    /^Topics: “TOPICS”, paragraph 1, the wording of the profile, bold, capitals, .*\(9\d % sure\)$/,
  );
  expect(messages).toMatch(/\? Could not tell: “Key messages”, .*after “Topics” \(only \d+ % sure\)$/);
});

test("it is said in every language", () => {
  expect(evidence("fr")[0]).toContain("en gras, en capitales");
  expect(evidence("de")[1]).toContain("Nicht zu sagen");
});
