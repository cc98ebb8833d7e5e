/** @jest-environment jsdom */
import { act, render, screen } from "@testing-library/react";
import { openSession } from "../../src/app/session";
import { recognise, judge, noCircumstances } from "../../src/core";
import { OpenBriefing } from "../../src/taskpane/briefing/open-briefing";
import { registerPaneIcons } from "../../src/taskpane/icons/register";
import { PaneContext } from "../../src/taskpane/pane-context";
import { speak } from "../../src/taskpane/text/say";
import { partsOf, requiredParts } from "../support/briefing";
import { documentOf } from "../support/document";
import { createHandClock, settle } from "../support/hand-clock";
import { openDocument } from "../support/open-document";
import { standardProfile } from "../support/standard-profile";
import { sayNothingInTheConsole } from "./open-pane";

registerPaneIcons();
sayNothingInTheConsole();

test("a paper that could not be judged is said to be one, and never called ready", async () => {
  const port = await openDocument(partsOf(requiredParts));
  const session = openSession({
    port,
    profiles: [standardProfile],
    clock: createHandClock(),
    circumstances: () => noCircumstances,
  });
  const services = {
    session,
    profiles: [standardProfile],
    templates: null,
    language: "en",
    say: speak("en"),
    opensAt: "paper",
  } as const;
  const broken = {
    id: "section-order",
    family: "structure",
    severity: "error",
    messages: ["belongsAfter"],
    check: () => {
      throw new Error("A fault of ours");
    },
  } as const;
  const judged = judge(recognise(documentOf(partsOf(requiredParts)), standardProfile), noCircumstances, [broken]);
  render(
    <PaneContext.Provider value={{ ...services, profile: standardProfile }}>
      <OpenBriefing judged={judged} />
    </PaneContext.Provider>,
  );
  await act(settle);
  expect(screen.getByText("Not everything could be judged.")).toBeTruthy();
  expect(screen.getByText(/“order of the sections” could not be judged/)).toBeTruthy();
  expect(screen.queryByText("Ready")).toBeNull();
});
