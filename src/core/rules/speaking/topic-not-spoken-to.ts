import type { Briefing, Item } from "../../recognise/briefing";
import { refTo } from "../../skeleton/insert-section";
import { numberOption } from "../options";
import { defineRule, type Fix } from "../rule";
import { spanOf } from "../span-of";
import { withoutExamples } from "./topic-terms";
import { spokenParts, uncoveredTopics } from "./uncovered-topics";

/** A point that begins with the topic and still waits for its words: the prompt in it is reported until they come. */
const addPoint = ({ text }: Item, briefing: Briefing): readonly Fix[] => {
  const { points, profile, language } = briefing;
  const last = points.at(-1)?.paragraphs.at(-1);
  const prompt = profile.sections.find(({ key }) => key === "speakingPoints")?.prompts[language][0];
  if (!last || prompt === undefined) return [];
  const colon = language === "fr" ? "\u00a0: " : ": ";
  const words = withoutExamples(text, language) + colon + prompt;
  const style = last.list && /\p{N}/u.test(last.list.label) ? "ListNumber" : "ListBullet";
  return [
    {
      titleId: "addPoint",
      data: {},
      safety: "suggestion",
      edits: [
        { op: "insertParagraphs", place: { under: refTo(last) }, paragraphs: [{ text: words, style }], control: null },
      ],
    },
  ];
};

/** Every topic comes up in what is said: in the line to take, the key messages, the points or the defensives. */
export const topicNotSpokenTo = defineRule({
  id: "topic-not-spoken-to",
  family: "speaking",
  severity: "warning",
  messages: ["silent"],
  options: { fewest: numberOption(4, 1, 20) },
  check: (briefing, { fewest }) => {
    const isWritten = briefing.parts.some(({ spec, status }) => spec.key === "speakingPoints" && status === "filled");
    if (!isWritten || briefing.points.length === 0) return [];
    return uncoveredTopics(briefing, spokenParts(briefing), fewest).map((topic) => ({
      messageId: "silent",
      data: { quote: topic.text },
      at: spanOf(topic.paragraph),
      section: "topics",
      related: [],
      fixes: addPoint(topic, briefing),
    }));
  },
});
