import { useEffect, type RefObject } from "react";
import type { Finding } from "../../core";
import { useSession } from "../pane-context";

/**
 * Whether somebody has pointed at the words of a finding in the document. Its entry comes into view; the focus stays in
 * the document, where the person is writing.
 */
export const usePointed = (entry: RefObject<HTMLElement>, { at }: Finding): boolean => {
  const { pointed } = useSession();
  const isPointed =
    at !== null && pointed?.paragraph === at.paragraph && pointed.from === at.from && pointed.to === at.to;
  useEffect(() => {
    if (isPointed) entry.current?.scrollIntoView({ block: "nearest" });
  }, [entry, isPointed]);
  return isPointed;
};
