import { IconButton, MessageBar, MessageBarType } from "@fluentui/react";
import type { ReactNode } from "react";
import { Icon } from "../icons/icon";
import type { IconName } from "../icons/shapes";

type Tone = "info" | "success" | "warning" | "error";

interface NoticeBarProps {
  readonly tone: Tone;
  readonly children: ReactNode;
  /** Buttons that do something about it. */
  readonly actions?: ReactNode;
  readonly icon?: IconName;
  readonly dismiss?: { readonly label: string; readonly perform: () => void };
}

const types: Readonly<Record<Tone, MessageBarType>> = {
  info: MessageBarType.info,
  success: MessageBarType.success,
  warning: MessageBarType.warning,
  error: MessageBarType.error,
};

const icons: Readonly<Record<Tone, IconName>> = { info: "info", success: "done", warning: "warning", error: "error" };

/**
 * Something that the pane has to say, read aloud when it appears. The buttons stand beside Fluent's bar and not in it,
 * where they would turn every bar into a landmark without a name.
 */
export const NoticeBar = ({ tone, children, actions, icon, dismiss }: NoticeBarProps) => (
  <div className={`notice ${tone}`}>
    <MessageBar
      messageBarType={types[tone]}
      messageBarIconProps={{ children: <Icon name={icon ?? icons[tone]} className="sign" /> }}
    >
      {children}
    </MessageBar>
    {dismiss && (
      <IconButton
        className="notice-dismiss"
        iconProps={{ iconName: "Cancel" }}
        ariaLabel={dismiss.label}
        title={dismiss.label}
        onClick={dismiss.perform}
      />
    )}
    {actions !== undefined && <div className="notice-actions">{actions}</div>}
  </div>
);
