import { listFactOf } from "../../src/word/read/list-fact";

test.each([
  ["1.", "1."],
  ["\uf0b7", "•"],
  ["\uf0a7", "▪"],
  ["\uf0ff", "•"],
  ["–", "–"],
])("the label %j is seen as %s", (listString, label) => {
  expect(listFactOf({ level: 2, listString })).toEqual({ level: 2, label });
});
