import type { ReactElement } from "react";

/** Drawn on 20 × 20, in the colour of the text around; what lies on a filled ground takes the colour of the pane. */
const on = { fill: "none", stroke: "var(--surface)", strokeWidth: 1.8, strokeLinecap: "round" } as const;
const line = { fill: "none", stroke: "currentColor", strokeWidth: 1.5, strokeLinecap: "round" } as const;
const disc = <circle cx="10" cy="10" r="8" fill="currentColor" />;
const ring = <circle cx="10" cy="10" r="7.25" {...line} />;

export const shapes = {
  done: (
    <>
      {disc}
      <path d="M6.4 10.3l2.5 2.5 4.8-5.2" {...on} strokeLinejoin="round" />
    </>
  ),
  error: (
    <>
      {disc}
      <path d="M7.2 7.2l5.6 5.6M12.8 7.2l-5.6 5.6" {...on} />
    </>
  ),
  warning: (
    <>
      <path
        d="M8.7 2.8a1.5 1.5 0 0 1 2.6 0l6.5 11.9a1.5 1.5 0 0 1-1.3 2.3h-13a1.5 1.5 0 0 1-1.3-2.3z"
        fill="currentColor"
      />
      <path d="M10 7.2v4.2M10 14.1v.05" {...on} />
    </>
  ),
  info: (
    <>
      {ring}
      <path d="M10 9.2v4.3M10 6.5v.05" {...line} />
    </>
  ),
  empty: <circle cx="10" cy="10" r="7.25" {...line} strokeDasharray="2.6 3.1" />,
  placeholder: (
    <>
      {ring}
      <path d="M6.6 10v.05M10 10v.05M13.4 10v.05" {...line} strokeWidth="2" />
    </>
  ),
  misplaced: (
    <>
      {disc}
      <path d="M7.7 13.6V6.6M5.9 8.3l1.8-1.8 1.8 1.8M12.3 6.4v7M10.5 11.7l1.8 1.8 1.8-1.8" {...on} strokeWidth="1.5" />
    </>
  ),
  twice: (
    <>
      <rect x="2.75" y="2.75" width="10.5" height="10.5" rx="2" {...line} />
      <path d="M16 7v7a2 2 0 0 1-2 2H7" {...line} />
    </>
  ),
  chevron: <path d="M7.5 5l5 5-5 5" {...line} strokeLinejoin="round" />,
  chevronDown: <path d="M5 7.5l5 5 5-5" {...line} strokeLinejoin="round" />,
  more: <path d="M4.5 10v.05M10 10v.05M15.5 10v.05" {...line} strokeWidth="2.4" />,
  add: <path d="M10 4v12M4 10h12" {...line} />,
  close: <path d="M5 5l10 10M15 5L5 15" {...line} />,
  tick: <path d="M4 10.5l4 4 8-9" {...line} strokeLinejoin="round" />,
  lock: (
    <>
      <rect x="4" y="8.75" width="12" height="8.25" rx="1.75" {...line} />
      <path d="M6.75 8.5V6a3.25 3.25 0 0 1 6.5 0v2.5" {...line} />
    </>
  ),
  document: (
    <>
      <path
        d="M5 2.75h6.5L16 7.25v9a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V3.75a1 1 0 0 1 1-1z"
        {...line}
        strokeLinejoin="round"
      />
      <path d="M11.25 3v4.5h4.5M7 10.75h6M7 13.75h4" {...line} strokeLinejoin="round" />
    </>
  ),
} as const satisfies Readonly<Record<string, ReactElement>>;

export type IconName = keyof typeof shapes;
