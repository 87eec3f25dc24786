import { opensBeforeMinutes } from "../../../../shared/consult/room-opens-at.ts";
import type { indonesian } from "./text.id.ts";

export const english: typeof indonesian = {
  booked: "Your appointment is booked",
  bookedLead: "Keep this number and code.",
  moved: (number) => `Appointment moved, new number ${number}`,
  title: "Your ticket",
  print: "Print the ticket",
  move: "Change the time",
  cancel: "Cancel the appointment",
  question: "Cancel this appointment?",
  consequence: "Its time can then go to somebody else.",
  confirm: "Yes, cancel it",
  keep: "No, keep it",
  cancelling: "The appointment is being cancelled",
  cancelled: "The appointment is cancelled",
  after: (status) => {
    if (status === "cancelled") return "Its time is free for somebody else now.";
    if (status === "completed") return "You have met the doctor. Get well soon.";
    if (status === "unserved") return "Sorry, the doctor did not get to see you. Please choose another time.";
    return "You and the doctor have not met. You can still get help: please choose another time.";
  },
  toVisits: "See all visits",
  bring: `Open Jumpa ${opensBeforeMinutes} minutes before. You meet the doctor on this phone.`,
};
