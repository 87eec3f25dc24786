import type { Half } from "../../../../../shared/roster/month/half-day.ts";
import { isolated } from "../../../../text/isolated.ts";

export const english = {
  filling: "Filling…",
  stillFilling: "Still filling. One moment.",
  notFilled: "It could not be filled yet. Check the network and try again.",
  openBelow: "What is still open stands below the month.",
  nothingOpen: "All that is needed is filled.",
  stillOpen: "Still open:",
  openNeed: (days: string, wanted: readonly string[], half: Half | undefined, missing: number) => {
    const when = half ? ` ${half === "a" ? "before" : "after"} noon` : "";
    return `${days}: ${missing} missing${when} for ${wanted.map(isolated).join(", ")}.`;
  },
  doctor: "Doctor",
  ruledOut: (people: readonly string[], because: string) => `${because}: ${people.map(isolated).join(", ")}`,
  because: {
    overlap: "overlaps",
    rest: "too little rest",
    "week-hours": "the week's hours are full",
    "days-in-a-row": "too many days in a row",
    "unknown-code": "no such code",
    "not-here": "does not practise here",
    licence: "no licence (SIP)",
    skill: "outside their profession",
    leave: "away",
    "no-doctor": "no doctor",
    holiday: "holiday or closed",
    "on-duty": "on duty already",
    locked: "locked",
    published: "published",
  },
  left: {
    holiday: (cells: number, days: string) => `${cells} passed over for holidays or closed days (${days}).`,
    leave: (cells: number, names: string) => `${cells} passed over for absence (${isolated(names)}).`,
    "unknown-code": (cells: number, codes: string) =>
      `${cells} passed over since there is no such code (${isolated(codes)}).`,
  },
  notAdded: (codes: string) => `${codes} stands in the cell already, nothing is added`,
  publishedFree:
    "Free days that are published are taken as meant, so they are not filled. Where somebody is needed, write into the cell.",
  unknownWeekdays: (days: string) =>
    `What is needed on ${days} is not known: no roster was published for those days. Fill them yourself, or say so in the roster settings.`,
  droppedServices: (services: string) => `There last month, not yet this month: ${services}.`,
  close: "Close",
  more: (count: number) => `and ${count} more`,
};
