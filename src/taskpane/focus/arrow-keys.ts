import type { KeyboardEvent } from "react";

/** What the arrow keys stop at, inside a list. */
const stop = "[data-stop]";

export const stopsIn = (list: Element): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>(stop)];

/** The stop that an element belongs to: itself, one around it, or the one in its row. */
export const stopOf = (element: Element): HTMLElement | null =>
  element.closest<HTMLElement>(stop) ?? element.closest("li")?.querySelector<HTMLElement>(stop) ?? null;

interface Keys {
  readonly back: string;
  readonly on: string;
}

const destination = (key: string, { back, on }: Keys, at: number, count: number): number | null => {
  if (key === on) return Math.min(at + 1, count - 1);
  if (key === back) return Math.max(at - 1, 0);
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return null;
};

const moveWith =
  (keys: Keys) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof Element)) return;
    const stops = stopsIn(event.currentTarget);
    const here = stopOf(event.target);
    const to = here && destination(event.key, keys, stops.indexOf(here), stops.length);
    if (to === null) return;
    event.preventDefault();
    stops[to]?.focus();
  };

/** Arrow keys, Home and End go from entry to entry of a list; Tab goes through every button, as everywhere. */
export const moveWithArrows = moveWith({ back: "ArrowUp", on: "ArrowDown" });

/** The same along a row. */
export const moveAcross = moveWith({ back: "ArrowLeft", on: "ArrowRight" });
