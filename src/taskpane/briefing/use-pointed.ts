import { useEffect, type RefObject } from "react";
import type { Finding, Span } from "../../core";
import { useSession } from "../pane-context";
import type { NamedFinding } from "./finding-groups";

const isAt = ({ at }: Finding, pointed: Span | null): boolean =>
  at !== null && pointed?.paragraph === at.paragraph && pointed.from === at.from && pointed.to === at.to;

/**
 * Whether somebody has pointed at the words of a finding in the document. Its entry comes into view; the focus stays in
 * the document, where the person is writing.
 */
export const usePointed = (entry: RefObject<HTMLElement>, finding: Finding): boolean => {
  const { pointed } = useSession();
  const isPointed = isAt(finding, pointed);
  useEffect(() => {
    if (isPointed) entry.current?.scrollIntoView({ block: "nearest" });
  }, [entry, isPointed]);
  return isPointed;
};

/** Whether that finding is among these, so that what holds it has to be open. */
export const useHolds = (findings: readonly NamedFinding[]): boolean => {
  const { pointed } = useSession();
  return pointed !== null && findings.some(({ finding }) => isAt(finding, pointed));
};
