import type { IContextualMenuItem } from "@fluentui/react";
import { useMemo } from "react";
import { actions } from "../app/actions";
import { madeWithOf, type DocumentModel } from "../core";
import { usePane, usePerform, useSession } from "./pane-context";
import { useKinds } from "./use-kinds";

/** The kinds of paper that a document can be said to be, for a menu; none where there is only one. */
export const useKindItems = (model: DocumentModel): readonly IContextualMenuItem[] => {
  const { language } = usePane();
  const kinds = useKinds();
  const perform = usePerform();
  const state = useSession();
  const isOff = !actions.judgeAs.available(state);
  return useMemo(() => {
    const said = madeWithOf(model).madeWith?.id;
    if (kinds.length === 1) return [];
    return kinds.map((kind) => ({
      key: `kind-${kind.id}`,
      text: kind.names[language],
      canCheck: true,
      checked: kind.id === said,
      disabled: isOff,
      onClick: () => perform(actions.judgeAs, kind),
    }));
  }, [kinds, language, perform, isOff, model]);
};
