import type { indonesian } from "./text.id.ts";

export const english: typeof indonesian = {
  number: "Your queue number",
  next: "You are next",
  ahead: (people) => (people === 1 ? "1 person before you" : `${people} people before you`),
  paused: "The doctor is seeing somebody else for a moment. You are next.",
  whenReady: "The doctor calls you as soon as they are ready.",
  called: "The doctor has called you",
  notBegun: "The doctor has not begun yet.",
  doctorLate: "Sorry, the doctor is late. You are told here as soon as they begin.",
  late: "The line is taking longer than expected.",
  inMinutes: (minutes, clock) => `In about ${minutes} minutes, at ${clock}`,
  asking: "Asking for your place…",
  you: "You",
};
