export const english = {
  number: "Your queue number",
  next: "You are next",
  ahead: (people: number) => (people === 1 ? "1 person before you" : `${people} people before you`),
  paused: "The doctor asks you to wait for a moment.",
  whenReady: "The doctor calls you as soon as they are ready.",
  called: "The doctor has called you",
  notBegun: "The doctor has not begun yet.",
  doctorLate: "Sorry, the doctor is late. You are told here as soon as they begin.",
  late: "The line is taking longer than expected.",
  inMinutes: (minutes: number, clock: string) => `In about ${minutes} minutes, at ${clock}`,
  asking: "Asking for your place…",
  you: "You",
};
