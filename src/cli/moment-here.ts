const two = (part: number): string => String(Math.floor(Math.abs(part))).padStart(2, "0");

/** The day and time where the reader is, with the distance from UTC (ISO 8601): "2026-11-25T16:20:00+01:00". */
export const momentHere = (now: Date): string => {
  const day = [String(now.getFullYear()), two(now.getMonth() + 1), two(now.getDate())].join("-");
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(":");
  const ahead = -now.getTimezoneOffset();
  return `${day}T${time}${ahead < 0 ? "-" : "+"}${two(ahead / 60)}:${two(Math.abs(ahead) % 60)}`;
};
