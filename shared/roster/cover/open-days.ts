import type { Clinic } from "../../place/clinic.ts";
import { type Holiday, isDayOff } from "../../time/holiday.ts";
import { addDays, type LocalDate, mondayOf } from "../../time/local-date.ts";
import type { Zone } from "../../time/zone.ts";
import { daysOf, monthOf, nextMonth, type RosterMonth } from "../month/roster-month.ts";
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
  /**
   * What it has published of the months of the week, of the month before it where it hasn't said what it wants, and of those
   * that `monthsBeyond` names.
   */
  months: readonly PublishedMonth[];
  /** What it has said that it wants, if it has. */
  wants: readonly Want[] | undefined;
  holidays: readonly Holiday[];
};

type Facts = Pick<CoverFacts, "today" | "dates" | "months" | "holidays">;

/** Whether a week is still to come: of one that has begun, nobody there is somebody lacking. */
export const isComingWeek = ({ dates: [first = ""], today }: Pick<Facts, "dates" | "today">): boolean => first > today;

/** The days of a published month that lie after the week of its last shift. */
const restOf = ({ month, rows }: PublishedMonth): LocalDate[] => {
  const days = daysOf(month);
  const last = days.filter((date) => rows.some(({ cells }) => cellOf(cells, date).length > 0)).slice(-1)[0];
  return last ? days.filter((date) => date > addDays(mondayOf(last), 6)) : days;
};

/** A month that ends within fewer days than these after its last planned week is planned to its end: nobody is there then. */
const leastBeyond = 7;

/** Whether these days of a published month lie beyond what of it is planned; who is away since had a shift there. */
const isBeyond = ({ holidays }: Facts, month: PublishedMonth, days: readonly LocalDate[]): boolean => {
  const [first = ""] = days;
  const rest = restOf(month);
  const off = withClosed(holidays, month.closed);
  return (
    rest.length >= leastBeyond &&
    rest.includes(first) &&
    days.some((date) => !isDayOff(date, off)) &&
    !month.gone?.some(({ date }) => date >= first)
  );
};

type Part = { month: RosterMonth; days: LocalDate[]; published: PublishedMonth | undefined };

/** A week by its months. */
const partsOf = ({ dates, months }: Facts): Part[] =>
  [...grouped(dates, monthOf)].map(([month, days]) => ({
    month,
    days,
    published: months.find((one) => one.month === month),
  }));

/**
 * The months of which it has to be known whether they are published: each follows one that ends, as far as it is planned, before
 * the week. Whoever has published it has planned to its first day, and lacks who isn't there before it.
 */
export const monthsBeyond = (facts: Facts): RosterMonth[] =>
  isComingWeek(facts)
    ? partsOf(facts).flatMap(({ month, days, published }) =>
        published && isBeyond(facts, published, days) ? [nextMonth(month)] : [],
      )
    : [];

/** The days of a week of which a clinic has published nothing: those of a month that isn't, and those beyond what of one is planned. */
export const openDays = (facts: Facts): LocalDate[] => {
  const known = new Set(facts.months.map(({ month }) => month));
  const beyond = monthsBeyond(facts).filter((next) => !known.has(next));
  return partsOf(facts).flatMap(({ month, days, published }) =>
    published && !beyond.includes(nextMonth(month)) ? [] : days,
  );
};
