import { DefaultButton, Dialog, DialogFooter, DialogType, PrimaryButton } from "@fluentui/react";
import type { Say } from "../text/say";

interface DiscardDialogProps {
  readonly name: string;
  readonly say: Say;
  readonly onDiscard: () => void;
  readonly onKeep: () => void;
}

/** Asked before another document takes the place of one that has changed. */
export const DiscardDialog = ({ name, say, onDiscard, onKeep }: DiscardDialogProps) => (
  <Dialog
    hidden={false}
    onDismiss={onKeep}
    minWidth={440}
    dialogContentProps={{
      type: DialogType.normal,
      title: say("discard.title"),
      subText: say("discard.body", { name }),
    }}
  >
    <DialogFooter>
      <PrimaryButton text={say("discard.stay")} onClick={onKeep} />
      <DefaultButton text={say("discard.go")} onClick={onDiscard} />
    </DialogFooter>
  </Dialog>
);
