/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { InForce } from "../../src/profiles/house-profiles";
import { partsOf } from "../support/briefing";
import { standardProfile } from "../support/standard-profile";
import { openPane, sayNothingInTheConsole } from "./open-pane";

sayNothingInTheConsole();

const inForce = (source: InForce["source"], trouble: InForce["trouble"]): InForce => ({
  profiles: [standardProfile],
  source,
  trouble,
});

test.each([
  [
    "lastGood",
    "unreachable",
    "The house’s templates could not be fetched. The last good one, Meeting briefing 1.0.0, is in force.",
  ],
  [
    "shipped",
    "broken",
    "The house’s templates are damaged: tell whoever looks after Briefline in your house. The one that Briefline brings, Meeting briefing 1.0.0, is in force.",
  ],
] as const)("says that the %s template is in force where the house's is %s", async (source, trouble, words) => {
  await openPane(partsOf("title"), { templates: inForce(source, trouble) });
  expect((await screen.findAllByText(words)).length).toBeGreaterThan(0);
});

test("says nothing where all is as the house wants it", async () => {
  await openPane(partsOf("title"), { templates: inForce("published", null) });
  expect(screen.queryByText(/is in force/)).toBeNull();
});
