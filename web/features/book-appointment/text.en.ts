import type { indonesian } from "./text.id.ts";

export const english: typeof indonesian = {
  step: (number, of) => `Step ${number} of ${of}`,
  service: "What do you need?",
  clinic: "At which puskesmas?",
  who: "Who is it for?",
  me: "Me",
  anotherPerson: "Add somebody of the family",
  complaint: "What is the matter?",
  complaintLead: "In your own words. The doctor reads it before you meet.",
  complaintLabel: "Complaint",
  complaintHint: "For example: fever for two days, a cough. You may leave it empty.",
  goOn: "Go on",
  when: "When?",
  check: "Is this right?",
  checkLead: "The time is yours once you have booked it.",
  rows: { service: "Service", clinic: "Puskesmas", patient: "For", complaint: "Complaint", slot: "Time" },
  empty: "Left empty",
  change: "Change",
  book: (clock) => `Book ${clock}`,
  saving: "Booking",
  signIn: "Sign in with your phone number first",
};
