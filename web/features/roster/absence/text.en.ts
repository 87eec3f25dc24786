import { isolated } from "../../../text/isolated.ts";

export const english = {
  title: "Away, or closed",
  lead: "What is published changes at once. The month's draft changes too, on these days only.",
  who: "Who",
  whole: (clinic: string) => `All of ${isolated(clinic)} (closed)`,
  choose: "Please choose",
  markAway: (name: string) => `Publish: ${isolated(name)} is away`,
  close: (clinic: string) => `Publish: ${isolated(clinic)} is closed`,
  closing: (visits: number) => (visits === 1 ? "1 visit is affected" : `${visits} visits are affected`),
  uncovered: (shifts: number) => (shifts === 1 ? "nobody covers 1 shift" : `nobody covers ${shifts} shifts`),
  seeOpen: (shifts: number) =>
    shifts === 1 ? "See the shift that nobody covers" : `See ${shifts} shifts nobody covers`,
  sending: "Publishing",
  done: (written: number, done: boolean) => {
    const sessions = written === 1 ? "1 session changes" : `${written} sessions change`;
    return done ? `Published. ${sessions}.` : `Published. ${sessions} within minutes.`;
  },
  another: "Enter another",
};
