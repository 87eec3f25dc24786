import { isolated } from "../../../../text/isolated.ts";

export const english = {
  findings: (count: number) => `To look at (${count})`,
  noFindings: "No rule is broken.",
  ofKind: (kind: string, count: number) => `${kind} (${count})`,
  unknownCode: (code: string) => `There is no code ${code}`,
  kinds: {
    overlap: "Shifts that overlap",
    rest: "Too little rest",
    "week-hours": "Too many hours a week",
    "days-in-a-row": "Too many days in a row",
    "not-here": "Does not practise here",
    licence: "No licence (SIP)",
    skill: "Not of their profession",
    leave: "On duty while away",
    "no-doctor": "No doctor",
    holiday: "On duty on a holiday",
  },
  finding: (date: string, name: string, said: string) => `${date}, ${isolated(name)}: ${said}`,
  findingOfDays: (said: string, days: string) => `${said} Days ${days}.`,
  holidayOf: (name: string) => `holiday, ${isolated(name)}`,
  workedHoliday: (date: string, name: string, shifts: number) =>
    `${date}: ${isolated(name)}, ${shifts === 1 ? "1 shift" : `${shifts} shifts`} still there.`,
  goneButPublished: (person: string) =>
    `${isolated(person)}: published, but no longer at this puskesmas. Publish again to close their sessions.`,
  yearUndecreed: (year: string) => `The holidays of ${year} are not complete. Check those of this month yourself.`,
  severities: { blocks: "can't be published", warns: "warning", informs: "note" },
};
