import { formatMessage, type Language, type Message } from "../../../src/core";

const sections: Message = { by: "count", one: "{count} section", other: "{count} sections" };

test.each<[name: string, message: Message, data: Record<string, string | number>, language: Language, text: string]>([
  ["a plain sentence", "Nothing is left to mend.", {}, "en", "Nothing is left to mend."],
  ["a name", "Insert “{section}”", { section: "Topics" }, "en", "Insert “Topics”"],
  ["a name twice", "{a} and {a}", { a: "x" }, "en", "x and x"],
  ["a hole stays visible", "Insert “{section}”", {}, "en", "Insert “{section}”"],
  ["data is not read as a sentence", "{a}", { a: "{b}", b: "no" }, "en", "{b}"],
  ["data with a dollar sign", "{a}", { a: "$& and $1" }, "en", "$& and $1"],
  ["a nought", "{count} left", { count: 0 }, "en", "0 left"],
  ["one in English", sections, { count: 1 }, "en", "1 section"],
  ["none in English", sections, { count: 0 }, "en", "0 sections"],
  ["many in English", sections, { count: 2 }, "en", "2 sections"],
  ["one in French", sections, { count: 1 }, "fr", "1 section"],
  ["none in French", sections, { count: 0 }, "fr", "0 section"],
  ["two in French", sections, { count: 2 }, "fr", "2 sections"],
  ["one in German", sections, { count: 1 }, "de", "1 section"],
  ["none in German", sections, { count: 0 }, "de", "0 sections"],
])("%s", (_name, message, data, language, text) => {
  expect(formatMessage(message, data, language)).toBe(text);
});
