export const english = {
  number: "Your queue number",
  next: "You are next",
  ahead: (people: number, notHere: number) => {
    const before = people === 1 ? "1 person before you" : `${people} people before you`;
    if (notHere === 0) return before;
    if (notHere < people) return `${before}, ${notHere} not here yet`;
    return people === 1 ? `${before}, not here yet` : `${before}, none of them here yet`;
  },
  first: (emergencies: number, precedence: number) =>
    `There ${emergencies + precedence === 1 ? "is" : "are"} ${[emergencies && `${emergencies} in an emergency`, precedence && `${precedence} who ${precedence === 1 ? "goes" : "go"} first`].filter(Boolean).join(", ")}.`,
  turnFirst: (clock: string) =>
    `You go first: your place in line is that of a booking for ${clock}. It is not when you are called.`,
  turnLate: (clock: string) =>
    `You came late: your place in line is that of a booking for ${clock}. It is not when you are called.`,
  turnWalkIn: (clock: string) =>
    `Not booked, your place in line is that of a booking for ${clock}. It is not when you are called.`,
  turnBack: (clock: string) =>
    `Not seen when called, your place in line is that of a booking for ${clock}. It is not when you are called.`,
  paused: "You are asked to wait for a moment.",
  whenReady: "You are called as soon as they are ready.",
  called: "You have been called",
  missed: "You missed your turn",
  skipped: (clock: string) => `You were called at ${clock} and not seen yet.`,
  hereOrDesk: "Press “I am here” or tell the desk: then you are back in the line.",
  toDesk: "Tell the desk that you are here: then you are back in the line.",
  sayHere: "I am here",
  askDesk: "Call the clinic's desk: then you are back in the line.",
  notBegun: "The practice has not begun yet.",
  onTime: (clock: string) => `The practice is on time. Your time is ${clock}.`,
  doctorLate: "Sorry, the practice begins late. You are told here as soon as it does.",
  late: "The line is taking longer than expected.",
  inMinutes: (from: number, until: number) => `In ${from}–${until}\u00a0minutes`,
  withinMinutes: (until: number) => `In ${until}\u00a0minutes at most`,
  around: (from: string, until: string) => `Around ${from}–${until}`,
  soon: "Soon, please stay close.",
  stopped: (clock: string) => `The practice has stopped since ${clock}. You are told here as soon as it goes on.`,
  closed: "This practice cannot see you any more.",
  closedNext: "In a moment you can choose another time here, or the clinic's desk calls you.",
  stale: (clock: string) => `No network. This is the line as it was at ${clock}.`,
  asking: "Asking for your place…",
  you: "You",
};
