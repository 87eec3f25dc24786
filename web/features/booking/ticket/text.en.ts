import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { isToCallBack, isUndecided } from "../../../../shared/booking/pending.ts";
import { opensBeforeMinutes } from "../../../../shared/consult/visit-room.ts";

export const english = {
  booked: "Your appointment is booked",
  bookedLead: "Keep this number and code.",
  moved: (number: string) => `Appointment moved, new number ${number}`,
  title: "Your ticket",
  print: "Print the ticket",
  cancelling: "The appointment is being cancelled",
  cancelled: "The appointment is cancelled",
  after: ({ state, offer }: Pick<Appointment, "state" | "offer">) => {
    const { status } = state;
    if (isUndecided(state))
      return "The puskesmas has not noted yet how this visit ended. If you were not seen, its desk will help you.";
    if (isToCallBack(state))
      return "Sorry, you could not be seen in time. The puskesmas will call you. You can also choose another time.";
    if (status === "cancelled") return "If you still need help, you can make another appointment.";
    if (status === "completed") return "Your visit is over. Get well soon.";
    if (status === "unserved" && offer && offer.withdrawnAt === undefined)
      return "Sorry, that session did not take place. Please choose another time.";
    if (status === "unserved") return "Sorry, you could not be seen in time. Please choose another time.";
    return "This visit did not take place. You can still get help: please choose another time.";
  },
  movedByDesk: "The clinic's desk moved this appointment for you.",
  mayFallBehind: "Until the time you booked, people whose turn is earlier may still come. Your place may rise.",
  hereInstead:
    "The desk noted you as here, so you are seen at the clinic and not by phone. If that is wrong, tell the desk.",
  toVisits: "See all visits",
  bring: `Open Jumpa ${opensBeforeMinutes} minutes before. You meet on this phone.`,
};
