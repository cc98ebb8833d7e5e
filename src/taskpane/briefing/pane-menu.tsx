import { ContextualMenuItemType, IconButton, type IContextualMenuItem } from "@fluentui/react";
import { memo, useMemo } from "react";
import type { Action } from "../../app/action";
import { actions } from "../../app/actions";
import type { Briefing } from "../../core";
import { usePane, usePerform, useSession } from "../pane-context";
import { useKindItems } from "../use-kind-items";

/** Everything that is not needed every minute. */
export const PaneMenu = memo(({ briefing }: { readonly briefing: Briefing }) => {
  const { say, profile, language } = usePane();
  const perform = usePerform();
  const state = useSession();
  const kinds = useKindItems(briefing.model);
  const items = useMemo((): IContextualMenuItem[] => {
    const itemFor = (action: Action<null>): IContextualMenuItem => ({
      key: action.id,
      text: say(action.labelId),
      disabled: !action.available(state),
      onClick: () => perform(action, null),
    });
    const underline: IContextualMenuItem = {
      key: actions.underline.id,
      text: say(actions.underline.labelId),
      canCheck: true,
      checked: state.underlines === "on",
      onClick: () => perform(actions.underline, state.underlines !== "on"),
    };
    const comment: IContextualMenuItem = {
      key: actions.addComments.id,
      text: say(actions.addComments.labelId),
      disabled: !actions.addComments.available(state),
      onClick: () => perform(actions.addComments, language),
    };
    const inText = [
      ...(state.underlines === "never" ? [] : [underline]),
      ...(state.canComment ? [comment, itemFor(actions.removeComments)] : []),
    ];
    const present = new Set(briefing.parts.map(({ spec }) => spec.key));
    const offered = profile.sections.filter(({ key, presence }) => presence !== "required" && !present.has(key));
    const sections = offered.map((spec): IContextualMenuItem => ({
      key: `add-${spec.key}`,
      text: spec.titles[language],
      title: spec.guidance[language],
      disabled: !actions.insertSection.available(state),
      onClick: () => perform(actions.insertSection, spec),
    }));
    const groups = [
      { key: "text", title: say("menu.inText"), items: inText },
      { key: "add", title: say("outline.add"), items: sections },
    ];
    const { Section } = ContextualMenuItemType;
    return [
      {
        key: "checked",
        itemType: Section,
        sectionProps: {
          title: say("menu.checkedAs", {
            language: say(`language.${briefing.language}`),
            template: `${profile.names[language]} ${profile.version}`,
          }),
          items: [
            itemFor(actions.check),
            itemFor(actions.nextFinding),
            itemFor(actions.adopt),
            itemFor(actions.removeControls),
            ...(kinds.length === 0
              ? []
              : [{ key: actions.judgeAs.id, text: say(actions.judgeAs.labelId), subMenuProps: { items: [...kinds] } }]),
          ],
        },
      },
      ...groups
        .filter(({ items }) => items.length > 0)
        .map(({ key, title, items }) => ({
          key,
          itemType: Section,
          sectionProps: { topDivider: true, title, items },
        })),
    ];
  }, [briefing, kinds, language, perform, profile, say, state]);
  return (
    <IconButton
      className="menu-button"
      menuIconProps={{ iconName: "More" }}
      ariaLabel={say("menu.open")}
      title={say("menu.open")}
      menuProps={{ items, shouldFocusOnMount: true }}
    />
  );
});
PaneMenu.displayName = "PaneMenu";
