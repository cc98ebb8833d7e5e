const dayInMilliseconds = 86_400_000;

const middayOf = (date: string): number => Date.parse(`${date}T12:00:00Z`);

/** Whole days from one ISO date to another; negative when the other comes first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((middayOf(to) - middayOf(from)) / dayInMilliseconds);

/** The Monday of the week of an ISO date (ISO 8601 weeks begin on Monday), as an ISO date. */
export const mondayOf = (date: string): string => {
  const midday = middayOf(date);
  const sinceMonday = (new Date(midday).getUTCDay() + 6) % 7;
  return new Date(midday - sinceMonday * dayInMilliseconds).toISOString().slice(0, 10);
};
