import { describeLeft, describePaper, describeStamp, type AttachedPaper, type Language } from "../core";
import { element } from "./element";

const signOf = (paper: AttachedPaper): string => {
  const verdict = paper.kind === "judged" ? paper.readiness.verdict : "couldNotTell";
  if (verdict === "notReady") return "bad";
  return verdict === "couldNotTell" ? "unknown" : "good";
};

/** How one paper stands, and everything that is left to be done in it, each with who must act. */
export const showPaper = (paper: AttachedPaper, language: Language): HTMLElement => {
  const section = element(
    "section",
    { class: `paper ${signOf(paper)}` },
    element("h2", {}, describePaper(paper, language)),
  );
  if (paper.kind !== "judged") return section;
  const { state, left, result } = paper.readiness;
  if (state.kind !== "none" || state.notices.length > 0)
    section.append(element("p", {}, describeStamp(state, language)));
  const items = left.map((one) => {
    const { what, who } = describeLeft(one, result.briefing.profile, language);
    return element("li", {}, what, element("small", {}, who));
  });
  if (items.length > 0) section.append(element("ul", {}, ...items));
  return section;
};
