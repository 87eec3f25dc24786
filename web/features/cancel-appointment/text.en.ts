import type { indonesian } from "./text.id.ts";

export const english: typeof indonesian = {
  booked: "Your appointment is booked",
  bookedLead: "Keep this number and code.",
  title: "Visit ticket",
  print: "Print the ticket",
  move: "Change the time",
  cancel: "Cancel the appointment",
  question: "Cancel this appointment?",
  consequence: "Its time goes to somebody else at once.",
  confirm: "Yes, cancel it",
  cancelling: "Cancelling",
  keep: "No, keep it",
  cancelled: "This appointment is cancelled.",
  unsent: "No network yet; the appointment is not cancelled. Try again.",
  unknown: "This ticket is not on this phone.",
  toVisits: "See all visits",
  complaint: "Complaint",
  bring: "Open Jumpa 15 minutes before. There is no need to come to the puskesmas.",
};
