import type { indonesian } from "./text.id.ts";

export const english: typeof indonesian = {
  title: "Find a puskesmas",
  question: "At which puskesmas?",
  search: "Name of the puskesmas or kecamatan",
  nearest: "Show the nearest first",
  locating: "Finding where you are",
  placeRefused: "Your place is not shared. The soonest come first.",
  none: (typed) => `No puskesmas is called "${typed}".`,
  noneHint: "Try the name of your kecamatan.",
  count: (count) => `${count} puskesmas`,
  kecamatan: (name) => `Kecamatan ${name}`,
  km: (distance) => `${distance} km`,
  next: "Soonest",
  full: "Full this week",
  today: "Today",
  tomorrow: "Tomorrow",
};
