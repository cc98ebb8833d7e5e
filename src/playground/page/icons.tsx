import { registerIcons } from "@fluentui/react";

/** Drawn on 20 × 20 in the colour of the text around. The names with a capital are those that Fluent asks for. */
const shapes = {
  new: "M5.5 2.5h6l4 4v11h-10zM11.5 2.5v4h4M10.5 9.5v5M8 12h5",
  open: "M2.5 15.5v-11h5l2 2h6v2M2.5 15.5l3-7h12.5l-3 7z",
  samples: "M4.5 5.5h8v12h-8zM7.5 5.5v-3h8v12h-3M7 9h3M7 12h3",
  download: "M10 2.5v10M6 8.5l4 4 4-4M3.5 16.5h13",
  undo: "M4 8.5h8.5a4 4 0 0 1 0 8H8M4 8.5l4-4M4 8.5l4 4",
  redo: "M16 8.5H7.5a4 4 0 0 0 0 8H12M16 8.5l-4-4M16 8.5l-4 4",
  mail: "M2.5 5h15v10.5h-15zM2.5 5.5l7.5 6 7.5-6",
  settings:
    "M2.5 6h8M14.5 6h3M12.5 4a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM2.5 14h3M9.5 14h8M7.5 12a2 2 0 1 0 0 4 2 2 0 0 0 0-4z",
  ChevronDown: "M6 8.5l4 4 4-4",
  CheckMark: "M4 10.5l4 4 8-9",
  Cancel: "M5 5l10 10M15 5L5 15",
  Clear: "M5 5l10 10M15 5L5 15",
  ErrorBadge: "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 6v5M10 13.5v.2",
} as const;

const line = {
  fill: "none",
  stroke: "currentColor",
  strokeWidth: 1.4,
  strokeLinecap: "round",
  strokeLinejoin: "round",
} as const;

const drawn = (path: string) => (
  <svg width={16} height={16} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d={path} {...line} />
  </svg>
);

/** Gives Fluent our drawings; it fetches none itself. */
export const registerPlaygroundIcons = (): void =>
  registerIcons({ icons: Object.fromEntries(Object.entries(shapes).map(([name, path]) => [name, drawn(path)])) });
