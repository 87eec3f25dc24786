export const english = {
  number: "Your queue number",
  next: "You are next",
  ahead: (people: number) => (people === 1 ? "1 person before you" : `${people} people before you`),
  paused: "You are asked to wait for a moment.",
  whenReady: "You are called as soon as they are ready.",
  called: "You have been called",
  notBegun: "The practice has not begun yet.",
  doctorLate: "Sorry, the practice begins late. You are told here as soon as it does.",
  late: "The line is taking longer than expected.",
  inMinutes: (minutes: number, clock: string) => `In about ${minutes} minutes, at ${clock}`,
  asking: "Asking for your place…",
  you: "You",
};
