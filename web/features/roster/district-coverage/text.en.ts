export const english = {
  title: "Staff coverage",
  range: (from: string, to: string) => `${from} – ${to}`,
  before: "Week before",
  after: "Week after",
  current: "This week",
  summary: (all: number, unpublished: number, lacking: number) =>
    `${all} puskesmas: ${unpublished} not published, ${lacking} short of staff.`,
  none: "There is no puskesmas in this district yet.",
  unpublished: (days: number) => (days === 7 ? "Roster not published" : `${days} days not published`),
  lacking: (halves: number, services: number) => `Short of staff on ${halves} half days, ${services} services`,
  closed: (days: number) => (days === 7 ? "Closed" : `Closed on ${days} days`),
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
  gap: (half: "a" | "p", service: string, people: number, wanted: number) =>
    `${half === "a" ? "Morning" : "Afternoon"} · ${service}: ${people} of ${wanted}`,
  nothing: "Nothing is lacking.",
  week: "See the roster of this puskesmas",
};
