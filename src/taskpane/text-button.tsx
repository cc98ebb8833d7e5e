import { forwardRef, type ButtonHTMLAttributes } from "react";

interface TextButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: "link" | "outlined";
  /** Not just now: it keeps the focus, says so to a screen reader, and does nothing. */
  readonly waiting?: boolean;
}

/** A button in a row of a list. A plain one: Fluent's own costs a millisecond each, and a list has a hundred. */
export const TextButton = forwardRef<HTMLButtonElement, TextButtonProps>(
  ({ look = "link", waiting = false, className = "", onClick, ...rest }, ref) => (
    <button
      type="button"
      {...rest}
      ref={ref}
      className={`text-button ${look} ${className}`}
      aria-disabled={waiting || undefined}
      onClick={waiting ? undefined : onClick}
    />
  ),
);
TextButton.displayName = "TextButton";
