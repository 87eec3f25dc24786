import { isolated } from "../../../text/isolated.ts";

export const english = {
  title: "Staff leave",
  absence: "Enter who is away, or a closed day",
  open: (count: number) => `Waiting for an answer (${count})`,
  none: "No request is waiting.",
  others: "Answered",
  kinds: { annual: "Annual leave", sick: "Illness", other: "Other" },
  facts: (kind: string, days: string) => `${kind} · ${days} working days`,
  balance: (left: string, year: string) => `Left in ${year}: ${left} days`,
  reason: (why: string) => `Reason: ${isolated(why)}`,
  states: { open: "Waiting for an answer", approved: "Granted", declined: "Declined", withdrawn: "Withdrawn" },
  decide: "Decide",
  decideOf: (name: string, days: string) => `Decide on the leave of ${isolated(name)}, ${days}`,
  close: "Close",
  effect: (name: string) => `If ${isolated(name)} is on leave`,
  approve: "Grant and publish",
  approveBeyond: "Grant beyond the balance, and publish",
  answer: "A word if declined",
  answerHint: "Read by who asked. May be empty.",
  decline: "Decline",
  sending: "Sending",
};
