import { paragraphsWith, wordTrace } from "../../../src/core/text/word-trace";
import { document } from "../../support/document";

test("traces that are asked of a document in one walk are told apart", () => {
  const ferries = wordTrace("ferry ferries");
  const ships = wordTrace("ship ferries");
  const model = document`
    A ferry
    The ferries and the harbour
    A ship
  `;
  expect([...paragraphsWith(ferries, model)]).toEqual([1, 1, 0]);
  expect([...paragraphsWith(ships, model)]).toEqual([0, 1, 1]);
  const later = wordTrace("harbour");
  expect([...paragraphsWith(later, model)]).toEqual([0, 1, 0]);
  expect([...paragraphsWith(ships, { ...model })]).toEqual([0, 1, 1]);
});
