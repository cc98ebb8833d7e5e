import type { RunFormats } from "../read/run-format";
import type { Styles } from "../read/styles";
import { valueOf } from "../read/values";
import type { XmlElement } from "../xml/node";
import type { Dropped } from "./current-view";

/** What frames and codes fields stays: they are looked at by themselves. */
const keptInRun = new Set(["w:rPr", "w:fldChar", "w:instrText"]);

/**
 * Takes out what the paper hides, by itself or by a style: in a pack, whose styles are others, it would come to light.
 * @param elements all of one tree
 */
export function dropHidden(
  elements: readonly XmlElement[],
  styles: Styles,
  formats: RunFormats,
  dropped: Dropped,
): void {
  for (const run of elements) {
    if (run.name !== "w:r") continue;
    const style = styles.ofParagraph(valueOf(paragraphOf(run)?.child("w:pPr"), "w:pStyle"));
    if (!formats.of(run.child("w:rPr"), style).hidden) continue;
    for (const content of run.elements()) {
      if (keptInRun.has(content.name)) continue;
      if (content.text.trim() !== "") dropped.hidden = true;
      content.remove();
    }
  }
}

function paragraphOf(run: XmlElement): XmlElement | null {
  let around = run.parent;
  while (around !== null && around.name !== "w:p") around = around.parent;
  return around;
}
