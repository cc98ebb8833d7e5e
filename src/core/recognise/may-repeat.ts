import type { SectionKey } from "../profile/profile";

/** A paper has as many annexes and lives as it needs; any other section stands in it once. */
export const mayRepeat = (key: SectionKey): boolean => key === "annexes" || key === "cvs";
