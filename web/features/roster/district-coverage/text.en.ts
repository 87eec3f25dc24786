import type { Half } from "../../../../shared/roster/month/half-day.ts";

const days = (count: number): string => (count === 1 ? "1 day" : `${count} days`);

export const english = {
  title: "Staff coverage",
  range: (from: string, to: string) => `${from} – ${to}`,
  before: "Week before",
  after: "Week after",
  current: "This week",
  summary: (all: number, amiss: string) => `${all} puskesmas: ${amiss}.`,
  unpublishedOf: (count: number) => `${count} not published`,
  unreadableOf: (count: number) => `${count} can't be read`,
  unplannedOf: (count: number) => `${count} not scheduled yet`,
  lackingOf: (count: number) => `${count} short of staff`,
  noneAmiss: "nobody is lacking",
  none: "There is no puskesmas in this district yet.",
  unpublished: (count: number) => (count === 7 ? "Roster not published" : `${days(count)} not published`),
  unplanned: (count: number) => (count === 7 ? "Not scheduled yet" : `${days(count)} not scheduled yet`),
  unreadable: "The roster can't be read",
  clinicUnreadable: "The puskesmas's data can't be read",
  clinicUnreadableHere:
    "The name and staff of this puskesmas can't be read. Patients don't see it. Please contact whoever runs the system.",
  unreadableHere: "Some of this puskesmas's roster can't be read. Please contact it.",
  lacking: (halves: number, services: number) =>
    `Short of staff on ${halves === 1 ? "1 half day" : `${halves} half days`}, ${services === 1 ? "1 service" : `${services} services`}`,
  closed: (count: number) => (count === 7 ? "Closed" : `Closed on ${days(count)}`),
  closedDay: "closed",
  closedOn: (days: string) => `Closed: ${days}.`,
  enough: "As wanted",
  unknown: "Not known what is wanted",
  doctors: "Doctors who can be booked on each day:",
  legend: "Figures: doctors who can be booked on that day.",
  noted: {
    chosen: "The puskesmas has said what it wants.",
    usual: "Compared with what was usual last month.",
    unknown: "There is nothing to compare with.",
  },
  unpublishedOn: (days: string) => `Not published: ${days}.`,
  unplannedOn: (days: string) => `Not scheduled yet: ${days}.`,
  gap: (half: Half, service: string, people: number, wanted: number) =>
    `${half === "a" ? "Morning" : "Afternoon"} · ${service}: ${people} of ${wanted}`,
  nothing: "Nothing is lacking.",
  week: "See the roster of this puskesmas",
};
