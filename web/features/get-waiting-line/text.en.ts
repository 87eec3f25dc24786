import type { indonesian } from "./text.id.ts";

export const english: typeof indonesian = {
  number: "Your queue number",
  next: "You are next",
  ahead: (people) => (people === 1 ? "1 person before you" : `${people} people before you`),
  soon: "In a moment",
  inMinutes: (minutes, clock) => `In about ${minutes} minutes, at ${clock}`,
  asking: "Asking for your place…",
  you: "You",
};
