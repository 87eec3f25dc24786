import { isolated } from "../../text/isolated.ts";

export const english = {
  title: "Find a puskesmas",
  search: "Name of the puskesmas or kecamatan",
  nearest: "Show the nearest first",
  byDistance: "The nearest come first.",
  bySoonest: "The soonest come first.",
  byName: "In order of the alphabet.",
  locating: "Finding where you are",
  placeRefused:
    "Your location is not allowed yet. Tap the sign left of the address, turn on “Location”, then try again.",
  none: (typed: string) => `No puskesmas is called "${isolated(typed)}".`,
  noneHint: "Try the name of your kecamatan.",
  count: (count: number) => `${count} puskesmas`,
  kecamatan: (name: string) => `Kecamatan ${isolated(name)}`,
  desk: (name: string) => `Need help? Registration desk of ${isolated(name)}:`,
  km: (distance: string) => `${distance} km`,
  next: "Soonest",
  asking: "Looking for times",
  full: "Full this week",
  today: "Today",
  tomorrow: "Tomorrow",
};
