import { useEffect } from "react";

/** The parts of the window in the order in which F6 goes round them. */
const regions = [".ribbons", ".paper, .ProseMirror", ".pane"] as const;

const focusFirst = (selector: string): void => document.querySelector<HTMLElement>(selector)?.focus();

/**
 * F6 goes from the ribbon to the document, to the pane and back, as in Word; Shift+F6 goes the other way. It is the way
 * out of the document, where Tab is a letter. The frames are listened to as well.
 */
export const useRegionKeys = (focusPaper: () => void): void => {
  useEffect(() => {
    const stops = [() => focusFirst(".ribbons button"), focusPaper, () => focusFirst(".pane iframe")];
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "F6") return;
      event.preventDefault();
      // The editor would take the focus back.
      event.stopPropagation();
      const here = regions.findIndex((region) => document.activeElement?.closest(region));
      const step = event.shiftKey ? stops.length - 1 : 1;
      stops[(Math.max(here, 0) + step) % stops.length]?.();
    };
    const listenInside = ({ target }: Event): void => {
      if (target instanceof HTMLIFrameElement) target.contentWindow?.addEventListener("keydown", onKey);
    };
    window.addEventListener("keydown", onKey, true);
    document.addEventListener("load", listenInside, true);
    return () => {
      window.removeEventListener("keydown", onKey, true);
      document.removeEventListener("load", listenInside, true);
    };
  }, [focusPaper]);
};
