const unitMs: Record<string, number> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** Says whether something is due in the minute that begins at an instant, given when it was begun. */
export type Due = (minute: number, begun: number) => boolean;

/** Reads `rate(5 minutes)`; undefined: anything else, which nothing here goes by. */
export const readScheduleExpression = (expression: string): Due | undefined => {
  const [, count, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  if (!count || !unit) return undefined;
  const every = Number(count) * (unitMs[unit] ?? 0);
  return (minute, begun) => (minute - begun) % every === 0;
};
