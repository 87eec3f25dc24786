const unitMs: Record<string, number> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };
const weekdays = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];
const months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

/** Says whether something is due in the minute that begins at an instant, given when it was begun. */
export type Due = (minute: number, begun: number) => boolean;

const numberOf = (text: string, names: readonly string[]): number => {
  const place = names.indexOf(text.toUpperCase());
  // AWS counts weekdays and months from one.
  return place < 0 ? Number(text) : place + 1;
};

const fits = (field: string, value: number, names: readonly string[] = []): boolean =>
  field.split(",").some((part) => {
    const [range = "", step] = part.split("/");
    if (range === "*" || range === "?") return step === undefined || value % Number(step) === 0;
    const [first = "", last] = range.split("-");
    const from = numberOf(first, names);
    const to = last !== undefined ? numberOf(last, names) : step !== undefined ? Number.POSITIVE_INFINITY : from;
    return value >= from && value <= to && (value - from) % Number(step ?? 1) === 0;
  });

const cron = (fields: readonly string[]): Due => {
  const [minute = "*", hour = "*", day = "*", month = "*", weekday = "*", year = "*"] = fields;
  return (instant) => {
    const time = new Date(instant);
    return (
      fits(minute, time.getUTCMinutes()) &&
      fits(hour, time.getUTCHours()) &&
      fits(day, time.getUTCDate()) &&
      fits(month, time.getUTCMonth() + 1, months) &&
      fits(weekday, time.getUTCDay() + 1, weekdays) &&
      fits(year, time.getUTCFullYear())
    );
  };
};

/** Reads `rate(5 minutes)` or a `cron(…)` in UTC; undefined: neither. */
export const readScheduleExpression = (expression: string): Due | undefined => {
  const [, count, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  if (count && unit) {
    const every = Number(count) * (unitMs[unit] ?? 0);
    return (minute, begun) => (minute - begun) % every === 0;
  }
  const [, fields] = /^cron\((.+)\)$/.exec(expression) ?? [];
  return fields === undefined ? undefined : cron(fields.trim().split(/\s+/));
};
