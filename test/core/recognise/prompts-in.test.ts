import { promptsIn } from "../../../src/core/recognise/prompts-in";
import { standardProfile } from "../../support/standard-profile";

const standIns = [
  "[Short text here]",
  "  [to be added by Unit B.1]",
  "XXX",
  "xxxx and more",
  "TBC",
  "tba.",
  "To be completed by the desk",
  "to follow",
  "À compléter par la DG",
  "à venir",
  "Noch zu ergänzen",
  "zu ergänzen",
  "noch einzufügen",
  "Einzufügen",
  "wird nachgereicht",
  "Folgt noch",
  "Lorem ipsum dolor",
];

test.each(standIns)("%j is wholly a note to its writer", (text) => {
  expect(promptsIn(text, standardProfile)).toEqual([{ from: 0, to: text.length }]);
});

test.each(["Tomatoes", "x", "[2016]", "Wird das Schiff verkauft?", "To the port"])("%j is none", (text) => {
  expect(promptsIn(text, standardProfile)).toEqual([]);
});
