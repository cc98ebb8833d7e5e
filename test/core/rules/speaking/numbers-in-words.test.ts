import { numbersInWords } from "../../../../src/core/rules/speaking/numbers-in-words";

test.each<[readonly number[], string]>([
  [[], ""],
  [[4], "4"],
  [[1, 2], "1, 2"],
  [[1, 3, 4, 5, 8, 9], "1, 3–5, 8, 9"],
])("%j", (numbers, words) => expect(numbersInWords(numbers)).toBe(words));
