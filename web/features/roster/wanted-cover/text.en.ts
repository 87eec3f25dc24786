import { isolated } from "../../../text/isolated.ts";

export const english = {
  title: "Wanted cover",
  lead: "How many people are wanted for each service.",
  by: "What is wanted",
  usual: "As usual",
  own: "Set here",
  usualLead: "Compared with what was usually there on the same weekday of the month before.",
  service: (name: string, sum: number) => `${isolated(name)}: ${sum === 1 ? "1 turn" : `${sum} turns`} a week`,
  halves: { a: "Morning", p: "Afternoon" },
  place: (service: string, day: string, half: string) => `${isolated(service)}, ${day}, ${half}`,
  problem: (most: number) => `Write a number from 0 to ${most}.`,
  hint: "The morning is until 12.00, the afternoon after it. Empty means that nobody is needed.",
};
