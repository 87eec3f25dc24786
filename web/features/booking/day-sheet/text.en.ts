export const english = {
  title: "Sheet of the day",
  date: "Date",
  print: "Print",
  none: "There are no sessions on this day.",
  nobody: (sessions: readonly string[]) => `Without patients: ${sessions.join("; ")}.`,
  number: "No.",
  name: "Name",
  clock: "Time",
  way: "Registered",
  outcome: "Outcome",
  ways: { booked: "Booked", "walk-in": "Walk-in" },
  waiting: "Waiting",
  total: (count: number) => (count === 1 ? "1 patient" : `${count} patients`),
  counted: (outcome: string, count: number) => `${outcome.toLowerCase()} ${count}`,
  printedAt: (day: string, clock: string) =>
    `Printed on ${day}, ${clock}. It names patients: keep it at the puskesmas.`,
  toOutcomes: "To the end of day",
};
