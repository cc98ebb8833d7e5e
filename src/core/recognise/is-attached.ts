import type { SectionKey } from "../profile/profile";

/** Annexes and lives go along with a paper: others wrote them, and nobody reads them before the meeting. */
export const isAttached = (key: SectionKey): boolean => key === "annexes" || key === "cvs";
