import { useEffect, type RefObject } from "react";
import { stopOf, stopsIn } from "./arrow-keys";

interface Held {
  readonly element: Element;
  readonly list: Element | null;
  /** Which entry of the list it was. */
  readonly entry: number;
  readonly section: Element | null;
}

const hold = (element: Element): Held => {
  const list = element.closest("[data-stops]");
  const here = stopOf(element);
  const entry = list && here ? stopsIn(list).indexOf(here) : -1;
  return { element, list, entry, section: element.closest("section") };
};

const headingIn = (within: Element): HTMLElement | null => within.querySelector<HTMLElement>("[data-heading]");

/** The entry that has moved up into the place, else the heading above, else the heading of the pane. */
const heir = ({ list, entry, section }: Held): HTMLElement | null => {
  const stops = list?.isConnected ? stopsIn(list) : [];
  const stop = stops[Math.min(entry, stops.length - 1)];
  if (stop) return stop;
  return (section?.isConnected ? headingIn(section) : null) ?? headingIn(document.body);
};

/**
 * Keeps the focus in the pane when what had it is gone, as a finding that was just repaired. It never takes the focus
 * from the document beside the pane.
 */
export const useKeptFocus = (pane: RefObject<HTMLElement>): void => {
  useEffect(() => {
    const container = pane.current;
    if (!container) return undefined;
    let held: Held | null = null;
    const take = (event: FocusEvent): void => {
      held = event.target instanceof Element ? hold(event.target) : null;
    };
    const letGo = (): void => {
      held = null;
    };
    const observer = new MutationObserver(() => {
      if (!held || document.activeElement !== document.body) return;
      // What only moves in its list loses the focus too.
      if (!held.element.isConnected) heir(held)?.focus();
      else if (held.element instanceof HTMLElement) held.element.focus({ preventScroll: true });
    });
    container.addEventListener("focusin", take);
    container.addEventListener("pointerdown", letGo);
    window.addEventListener("blur", letGo);
    observer.observe(container, { childList: true, subtree: true });
    return () => {
      container.removeEventListener("focusin", take);
      container.removeEventListener("pointerdown", letGo);
      window.removeEventListener("blur", letGo);
      observer.disconnect();
    };
  }, [pane]);
};
