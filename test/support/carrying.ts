import {
  createModel,
  recognise,
  untoldTraces,
  type Briefing,
  type Language,
  type ParagraphFacts,
  type Traces,
} from "../../src/core";
import { partsOf, requiredParts } from "./briefing";
import { standardProfile } from "./standard-profile";

/** A finished briefing, or the one of these paragraphs, that carries something besides its words. */
export const carrying = (
  traces: Partial<Traces>,
  language: Language = "en",
  facts: readonly ParagraphFacts[] = partsOf(requiredParts, language),
): Briefing => recognise(createModel(null, facts, language, {}, { ...untoldTraces, ...traces }), standardProfile);
