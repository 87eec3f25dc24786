import type { Clinic } from "../../place/clinic.ts";
import { type Holiday, isDayOff } from "../../time/holiday.ts";
import type { LocalDate } from "../../time/local-date.ts";
import type { Zone } from "../../time/zone.ts";
import { daysOf, monthOf } from "../month/roster-month.ts";
import { cellOf } from "../month/roster-row.ts";
import { withClosed } from "../publish/closed-days.ts";
import type { PublishedMonth } from "../publish/published-month.ts";
import { grouped } from "../rules/grouped.ts";
import type { Want } from "../rules/wanted-cover.ts";

/** What is known of a clinic whose week is looked at. */
export type CoverFacts = {
  clinic: Pick<Clinic, "id" | "practitioners">;
  zone: Zone;
  today: LocalDate;
  /** The days of the week, in order. */
  dates: readonly LocalDate[];
  /** What it has published of the months of the week, and of the month before it where it hasn't said what it wants. */
  months: readonly PublishedMonth[];
  /** What it has said that it wants, if it has. */
  wants: readonly Want[] | undefined;
  holidays: readonly Holiday[];
};

type Facts = Pick<CoverFacts, "today" | "dates" | "months" | "holidays">;

/** Whether a week is still to come: of one that has begun, nobody there is somebody lacking. */
export const isAhead = ({ dates: [first = ""], today }: Pick<Facts, "dates" | "today">): boolean => first > today;

/** Whether a published month ends, as far as it is planned, before these days; who is away since had a shift there. */
const endsBefore = ({ holidays }: Facts, month: PublishedMonth, days: readonly LocalDate[]): boolean => {
  const [first = ""] = days;
  const off = withClosed(holidays, month.closed);
  const rest = daysOf(month.month).filter((date) => date >= first);
  return (
    days.some((date) => !isDayOff(date, off)) &&
    !month.rows.some(({ cells }) => rest.some((date) => cellOf(cells, date).length > 0)) &&
    !month.gone?.some(({ date }) => date >= first)
  );
};

/** The days of a week of which a clinic has published nothing: those of a month that isn't, and those beyond what of one is planned. */
export const openDays = (facts: Facts): LocalDate[] =>
  [...grouped(facts.dates, monthOf)].flatMap(([month, days]) => {
    const published = facts.months.find((one) => one.month === month);
    return !published || (isAhead(facts) && endsBefore(facts, published, days)) ? days : [];
  });
