import type { indonesian } from "./text.id.ts";

export const english: typeof indonesian = {
  title: "Registration desk",
  date: "Date",
  before: "Earlier",
  after: "Later",
  today: "Today",
  free: (free, count) => (free === 0 ? "full" : `${free} of ${count} left`),
  closed: "closed",
  over: "over",
  none: "No practice sessions on this day.",
  noVisits: "Nobody is registered yet.",
  walkIn: "Register a walk-in",
  cancel: "Cancel",
  cancelOf: (name) => `Cancel the visit of ${name}`,
  cancelTitle: (name) => `Cancel the visit of ${name}?`,
  cancelLead: (clock) => `The ${clock} slot is free for others at once.`,
  cancelYes: "Yes, cancel it",
  cancelNo: "Keep it",
  inPerson: "walk-in",
};
