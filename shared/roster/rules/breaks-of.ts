import type { Holiday } from "../../time/holiday.ts";
import { type LocalDate, weekdayOf } from "../../time/local-date.ts";
import { leaveHit } from "../month/leave.ts";
import { daysOf } from "../month/roster-month.ts";
import { foreignServices, givingFinder, licenceGap } from "./may-practise.ts";
import type { Rule } from "./rule.ts";
import type { RuleBreak } from "./rule-break.ts";
import type { RuledMonth } from "./ruled-month.ts";
import { type RuledRow, ruledRows } from "./ruled-row.ts";
import type { Shift } from "./shifts-of.ts";
import { longRunsOf, longWeeksOf, overlapsOf, shortRestsOf } from "./time-rules.ts";

/** What is looked at beside a row; `days` are those that can still change. */
type Around = {
  month: RuledMonth;
  days: readonly LocalDate[];
  holidays: ReadonlyMap<LocalDate, Pick<Holiday, "name" | "closed">>;
  isOnLeave: ReturnType<typeof leaveHit>;
};

const practices = (shifts: readonly Shift[]): Shift[] => shifts.filter(({ code }) => code.practice);

const datesOf = (shifts: readonly Shift[]): LocalDate[] => [...new Set(shifts.map(({ date }) => date))];

const whileOnLeave = ({ own, practitionerId }: RuledRow, isOnLeave: Around["isOnLeave"]): Shift[] =>
  own.filter(({ code, date }) => isOnLeave(practitionerId, date, code));

const unlicensed = ({ person, own }: RuledRow, month: RuledMonth) =>
  datesOf(practices(own)).flatMap((date) => {
    const facts = person && licenceGap(person, month, date);
    return facts ? [{ date, facts }] : [];
  });

const unskilled = ({ person, own }: RuledRow, rule: Extract<Rule, { rule: "skill" }>) =>
  own.flatMap(({ date, code }) => {
    const services = person ? foreignServices(person, code, rule) : [];
    return services.length > 0 ? [{ date, facts: { code: code.code, services } }] : [];
  });

const onHolidays = ({ own }: RuledRow, holidays: Around["holidays"]) =>
  datesOf(own).flatMap((date) => {
    const facts = holidays.get(date);
    return facts ? [{ date, facts }] : [];
  });

/** What a person's row breaks of one rule. */
const rowBreaks = (row: RuledRow, rule: Rule, { month, days, holidays, isOnLeave }: Around): RuleBreak[] => {
  const { all, own, worked } = row;
  const [first = month.today] = days;
  const of = { severity: rule.severity, practitionerId: row.practitionerId };
  switch (rule.rule) {
    case "overlap":
      return overlapsOf(all).map((found) => ({ rule: rule.rule, ...of, ...found }));
    case "rest":
      return shortRestsOf(worked, rule.hours).map((found) => ({ rule: rule.rule, ...of, ...found }));
    case "week-hours":
      return longWeeksOf(worked, rule.hours, first).map((found) => ({ rule: rule.rule, ...of, ...found }));
    case "days-in-a-row":
      return longRunsOf(worked, rule.days, first).map((found) => ({ rule: rule.rule, ...of, ...found }));
    case "unknown-code":
      return row.unknown.map(({ date, code }) => ({ rule: rule.rule, ...of, date, facts: { code } }));
    case "not-here":
      return row.person ? [] : datesOf(own).map((date) => ({ rule: rule.rule, ...of, date, facts: {} }));
    case "licence":
      return unlicensed(row, month).map((found) => ({ rule: rule.rule, ...of, ...found }));
    case "skill":
      return unskilled(row, rule).map((found) => ({ rule: rule.rule, ...of, ...found }));
    case "leave":
      return whileOnLeave(row, isOnLeave).map(({ date, code }) => ({
        rule: rule.rule,
        ...of,
        date,
        facts: { code: code.code },
      }));
    case "holiday":
      return onHolidays(row, holidays).map((found) => ({ rule: rule.rule, ...of, ...found }));
    case "no-doctor":
      return [];
  }
};

/** The days on which the clinic is open and no doctor can be booked. */
const daysWithoutDoctor = (
  rows: readonly RuledRow[],
  { severity, weekdays }: Extract<Rule, { rule: "no-doctor" }>,
  { month, holidays, days }: Around,
): RuleBreak[] => {
  const mayGive = givingFinder(month);
  const doctors = rows.filter(({ person }) => person?.profession === "doctor");
  const covered = new Set(
    doctors.flatMap(({ own, practitionerId }) =>
      datesOf(
        own.filter(({ code, date }) =>
          code.practice?.services.some((service) => mayGive(practitionerId, service, date)),
        ),
      ),
    ),
  );
  return days
    .filter((date) => weekdays.includes(weekdayOf(date)) && !holidays.has(date) && !covered.has(date))
    .map((date) => ({ rule: "no-doctor", severity, date, facts: {} }));
};

/**
 * What a month breaks, in the order of its days; of one day the clinic's first, then in the order of the rows and of the
 * rules. Nothing is said of a day that is over, since nothing there can be changed.
 */
export const breaksOf = (month: RuledMonth, rules: readonly Rule[]): RuleBreak[] => {
  const rows = ruledRows(month);
  const around: Around = {
    month,
    days: daysOf(month.month).filter((date) => date >= month.today),
    holidays: new Map(month.holidays.map(({ date, name, closed }) => [date, { name, ...(closed && { closed }) }])),
    isOnLeave: leaveHit(month.leave),
  };
  const open = new Set(around.days);
  return [
    ...rules.flatMap((rule) => (rule.rule === "no-doctor" ? daysWithoutDoctor(rows, rule, around) : [])),
    ...rows.flatMap((row) => rules.flatMap((rule) => rowBreaks(row, rule, around))),
  ]
    .filter(({ date }) => open.has(date))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
};
