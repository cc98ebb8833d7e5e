import { registerIcons } from "@fluentui/react";
import { Icon } from "./icon";

/** The icons that Fluent's own controls ask for by name; any other name is a fault that shows in the console. */
export const registerPaneIcons = (): void =>
  registerIcons({
    icons: {
      ChevronDown: <Icon name="chevronDown" />,
      ChevronRight: <Icon name="chevron" />,
      CheckMark: <Icon name="tick" />,
      More: <Icon name="more" size={20} />,
      Cancel: <Icon name="close" />,
    },
  });
