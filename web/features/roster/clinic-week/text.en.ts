import type { indonesian } from "./text.id.ts";

export const english: typeof indonesian = {
  title: (clinic) => `Practice schedule of ${clinic}`,
  range: (from, to) => `${from} – ${to}`,
  before: "Week before",
  after: "Week after",
  current: "This week",
  print: "Print",
  who: "Staff",
  total: "Total",
  hours: (hours) => `${hours} h`,
  booked: (claimed, count) => `${claimed} of ${count}`,
  closed: "closed",
  sunday: "Sunday",
  collectiveLeave: "Collective leave",
  legend: "P morning · S midday and afternoon · M evening. Figures: places taken of those there are.",
  none: "This puskesmas has no staff yet.",
  clinic: "Puskesmas",
};
