import { isolated } from "../../text/isolated.ts";
import type { indonesian } from "./text.id.ts";

export const english: typeof indonesian = {
  title: "Find a puskesmas",
  question: "At which puskesmas?",
  search: "Name of the puskesmas or kecamatan",
  nearest: "Show the nearest first",
  byDistance: "The nearest come first.",
  bySoonest: "The soonest come first.",
  byName: "In order of the alphabet.",
  locating: "Finding where you are",
  placeRefused:
    "Your location is not allowed yet. Tap the sign left of the address, turn on “Location”, then try again.",
  none: (typed) => `No puskesmas is called "${isolated(typed)}".`,
  noneHint: "Try the name of your kecamatan.",
  count: (count) => `${count} puskesmas`,
  kecamatan: (name) => `Kecamatan ${isolated(name)}`,
  desk: (name) => `Need help? Registration desk of ${isolated(name)}:`,
  km: (distance) => `${distance} km`,
  next: "Soonest",
  full: "Full this week",
  today: "Today",
  tomorrow: "Tomorrow",
};
