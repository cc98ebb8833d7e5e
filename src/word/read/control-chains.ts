import type { Control } from "../../core";

/** A content control as Word lists it. */
export interface ListedControl {
  readonly id: number;
  readonly tag: string;
  readonly title: string;
  readonly cannotDelete: boolean;
  readonly cannotEdit: boolean;
  /** What it holds is what it shows where nothing is written. */
  readonly showsPrompt: boolean;
  readonly parentId: number | null;
}

/**
 * Finds the control of an id with all that are around it, each made once. Null for one that Word does not list: a kind
 * that WordApi 1.3 does not know.
 */
export const controlChains = (listed: readonly ListedControl[]): ((id: number) => Control | null) => {
  const byId = new Map(listed.map((control) => [control.id, control]));
  const made = new Map<number, Control | null>();
  const chain = (id: number): Control | null => {
    const known = made.get(id);
    if (known !== undefined) return known;
    const found = byId.get(id);
    if (!found) return null;
    const { tag, title, cannotDelete, cannotEdit, showsPrompt, parentId } = found;
    const parent = parentId === null ? null : chain(parentId);
    const control = { id: String(id), tag, title, locked: cannotDelete || cannotEdit, showsPrompt, parent };
    made.set(id, control);
    return control;
  };
  return chain;
};
