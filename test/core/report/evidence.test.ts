import { recognise } from "../../../src/core";
import { evidenceFor } from "../../../src/core/report/evidence";
import { documentOf, paragraphs } from "../../support/document";
import { standardProfile } from "../../support/standard-profile";

const evidence = (language: "en" | "fr" | "de"): readonly string[] =>
  evidenceFor(
    recognise(
      documentOf(paragraphs("Anlass\nThe ferries are full.\n* TOPICS\n- Ferries\n* BACKGROUND\nThe ferries are old.")),
      standardProfile,
    ),
    language,
  );

test("each part says what spoke for it and after what it stands", () => {
  const [german, topics] = evidence("en");
  expect(topics).toMatch(
    /^Topics: “TOPICS”, paragraph 3, the wording of the profile, bold, capitals, .*after “Scene setter” \(9\d % sure\)$/,
  );
  expect(german).toMatch(/\? Could not tell: “Anlass”, .* \(only \d+ % sure\)$/);
});

test("it is said in every language", () => {
  expect(evidence("fr")[1]).toContain("en gras, en capitales");
  expect(evidence("de")[0]).toContain("Nicht zu sagen");
});
