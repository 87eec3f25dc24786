import { isolated } from "../../../text/isolated.ts";

const sessions = (written: number): string => (written === 1 ? "1 session changes" : `${written} sessions change`);

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
  done: (what: string, written: number, done: boolean) =>
    `Published. ${what}: ${sessions(written)}${done ? "" : " within minutes"}. The month's draft is emptied on these days too.`,
  awayOn: (name: string, when: string) => `${isolated(name)} is away ${when}`,
  closedOn: (clinic: string, when: string) => `${isolated(clinic)} is closed ${when}`,
  ifWrong: "If that is wrong, write the shifts of the day in the month again, and publish them.",
  openAgain:
    "If the puskesmas opens again, write the shifts of the day in the month, publish them, and choose “Open again”.",
  another: "Enter another",
  recorded: "Recorded away, on leave, or closed",
  nobodyAway: "Nobody is recorded away or on leave, and no closed day.",
  kinds: {
    away: "Away",
    leave: "Leave granted",
    back: "Back already. Shifts here have not come back",
    closed: "The puskesmas is closed",
  },
  toMonth: "To the month",
  grantedBy: (kind: string, clinic: string) => `${kind} by ${isolated(clinic)}, which can end it`,
  isBack: "Is back",
  backOf: (name: string, when: string) => `${isolated(name)} is back, ${when}`,
  backTitle: (name: string) => `If ${isolated(name)} is back`,
  since: "Back from",
  sinceHalf: "Beginning",
  sinceAt: { a: "In the morning", p: "At noon (half a day)" },
  shift: (date: string, code: string) => `${date}, ${isolated(code)}`,
  back: (count: number) => (count === 1 ? "1 shift comes back" : `${count} shifts come back`),
  covered: "Stays with who covers it",
  coveredBy: (shift: string, names: string) => `${shift}: ${isolated(names)}`,
  lost: "Does not come back: the code is no more, or the puskesmas is closed",
  noneBack: "No shift on record can come back by itself. If needed, please write it in the month.",
  daysBack: (days: string) =>
    days === "1" ? "1 day of annual leave is given back." : `${days} days of annual leave are given back.`,
  stillLeave: (clinic: string) => `${isolated(clinic)} granted that leave too. On its days they stay on leave.`,
  breaks: "Mind these, if they are back:",
  publishBack: (name: string) => `Publish: ${isolated(name)} is back`,
  cancel: "Cancel",
  backDone: (name: string, when: string, written: number, done: boolean) =>
    `Published. ${isolated(name)} is back ${when}: ${sessions(written)}${done ? "" : " within minutes"}.`,
};
