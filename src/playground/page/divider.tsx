import { useState, type PointerEvent } from "react";

/** Widths of the pane in pixels; Word opens it at 320. */
const narrowest = 280;
const widest = 640;
const step = 20;

const between = (width: number): number => Math.round(Math.min(widest, Math.max(narrowest, width)));

interface DividerProps {
  readonly label: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** Between document and pane: dragged, or moved with the arrow keys. */
export const Divider = ({ label, width, onWidth }: DividerProps) => {
  const [dragging, setDragging] = useState(false);
  const drag = ({ clientX }: PointerEvent): void => {
    if (dragging) onWidth(between(window.innerWidth - clientX));
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a separator with a value is a control (WAI-ARIA 1.2)
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above
      tabIndex={0}
      className="divider"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragging(true);
      }}
      onPointerMove={drag}
      onPointerUp={() => setDragging(false)}
      onKeyDown={({ key }) => {
        if (key === "ArrowLeft") onWidth(between(width + step));
        if (key === "ArrowRight") onWidth(between(width - step));
      }}
    />
  );
};
