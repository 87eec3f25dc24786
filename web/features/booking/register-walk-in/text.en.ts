import { isolated } from "../../../text/isolated.ts";

export const english = {
  title: "Register a walk-in",
  lead: "A patient at the desk, into the same line.",
  name: "Full name",
  nameHint: "As on the ID or family card",
  session: "Doctor and time",
  sessionOption: (name: string, clock: string, free: number) =>
    `${isolated(name)}, ${clock} (${free === 0 ? "full" : `${free} left`})`,
  service: "Service",
  complaint: "Complaint",
  complaintHint: "In the patient's words. May be empty.",
  give: "Give a queue number",
  full: (taken: number, count: number) =>
    taken < count ? "This session has no place left." : `Session full: ${taken} of ${count}.`,
  beyond: "An extra number is seen between appointments, or after them.",
  expected: {
    soon: "Expected: soon.",
    minutes: (from: number, until: number) => `Expected: in ${from}–${until}\u00a0minutes.`,
    clock: (from: string, until: string) => `Expected: around ${from}–${until}.`,
  },
  pastEnd: (clock: string) => `That may be after this session's end, ${clock}.`,
  placeElsewhere: (session: string) => `There is a place: ${session}.`,
  chooseOther: "Choose that session",
  giveBeyond: "Give an extra number",
  close: "Close",
  noPlace: {
    none: "There are no sessions today. Offer another day.",
    over: "Today's sessions are over. Offer another day.",
    closed: "Every session that is left today is closed. Offer another day.",
  },
  given: (name: string) => `Queue number of ${isolated(name)}`,
  print: "Print ticket",
  another: "Register another patient",
  waiting: "Waiting to be called",
  turn: (clock: string) =>
    `Not booked, your place in line is that of a booking for ${clock}. It is not when you are called.`,
  turnBeyond: (clock: string) =>
    `Extra number: those booked until ${clock} are seen first. It is not when you are called.`,
  turnLast: "Extra number, seen after all who have booked.",
  expectedOnPaper: (from: string, until: string) => `Expected call: ${from}–${until}, may change.`,
  otherTurn: (clock: string) => `Your place in line is that of a booking for ${clock}. It is not when you are called.`,
  refused: {
    "session.unknown": "This session is no longer there. Choose another doctor and time.",
    "session.closed": "This session has just been closed. Choose another doctor and time.",
    "session.not-today": "This session is not for today. Choose one of today.",
    "session.full":
      "The last place of this session has just gone. Choose another doctor and time, or give an extra number.",
    "session.wrong-service": "That session does not have this service. Choose another service or session.",
    "slot.past": "This session is over. Choose another doctor and time.",
    "slot.overlaps": "Every free place is at the time of another appointment of theirs.",
    "patient.has-number": "They have a number in this session already.",
    "patient.registered-today": "Somebody of the same name, birth date and sex was registered today.",
    "patient.not-known-here": "They have not been here before. Register them as a new person.",
  },
  hasNumber: (number: string) => `They have number ${number} in this session already.`,
  isSame: "Is this the same person?",
  same: (number: string) => `The same person: open ${number}`,
  other: "Somebody else of that name",
  alike: "Perhaps on today's list already:",
  alikeFacts: (born: string, number: string, clock: string, state: string) =>
    `born ${born} · No. ${number} · ${clock} · ${state}`,
  again: "Give a number",
  againOf: (name: string) => `Give another number: ${isolated(name)}`,
  present: "Here",
  presentOf: (name: string) => `Note that ${isolated(name)} is here`,
};
