import type { KeyboardEvent } from "react";

/** What the arrow keys stop at, inside a list. */
const stop = "[data-stop]";

export const stopsIn = (list: Element): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>(stop)];

/** The stop that an element belongs to: itself, one around it, or the one in its row. */
export const stopOf = (element: Element): HTMLElement | null =>
  element.closest<HTMLElement>(stop) ?? element.closest("li")?.querySelector<HTMLElement>(stop) ?? null;

const destination = (key: string, at: number, count: number): number | null => {
  if (key === "ArrowDown") return Math.min(at + 1, count - 1);
  if (key === "ArrowUp") return Math.max(at - 1, 0);
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return null;
};

/** Arrow keys, Home and End go from entry to entry of a list; Tab goes through every button, as everywhere. */
export const moveWithArrows = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof Element)) return;
  const stops = stopsIn(event.currentTarget);
  const here = stopOf(event.target);
  const to = here && destination(event.key, stops.indexOf(here), stops.length);
  if (to === null) return;
  event.preventDefault();
  stops[to]?.focus();
};
