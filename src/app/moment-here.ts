import { dayHere } from "./day-here";

const two = (part: number): string => String(part).padStart(2, "0");

/** Date and time where the reader is, with its distance from UTC (ISO 8601): "2026-11-25T16:20:00+01:00". */
export const momentHere = (now: Date): string => {
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(":");
  const ahead = -now.getTimezoneOffset();
  const distance = Math.abs(ahead);
  return `${dayHere(now)}T${time}${ahead < 0 ? "-" : "+"}${two(Math.floor(distance / 60))}:${two(distance % 60)}`;
};
