import { shapes, type IconName } from "./shapes";

interface IconProps {
  readonly name: IconName;
  readonly size?: number;
  readonly className?: string;
}

/** A sign. It never stands alone: the words beside it say the same. */
export const Icon = ({ name, size = 16, className }: IconProps) => (
  <svg className={className} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    {shapes[name]}
  </svg>
);
