import { askForCall } from "./ask-for-call.ts";
import { bookAppointment } from "./book-appointment.ts";
import { cancelAppointment } from "./cancel-appointment.ts";
import { checkInAtDoor } from "./check-in-at-door.ts";
import { checkInPatient } from "./check-in-patient.ts";
import { commentVisit } from "./comment-visit.ts";
import { correctPerson } from "./correct-person.ts";
import { declinePlace } from "./decline-place.ts";
import { findPeople } from "./find-people.ts";
import { getClinicDay } from "./get-clinic-day.ts";
import { getDayFigures } from "./get-day-figures.ts";
import { getVisit } from "./get-visit.ts";
import { joinWaitlist } from "./join-waitlist.ts";
import { leaveWaitlist } from "./leave-waitlist.ts";
import { listCalls } from "./list-calls.ts";
import { listPastVisits } from "./list-past-visits.ts";
import { listUndecided } from "./list-undecided.ts";
import { listUpcomingVisits } from "./list-upcoming-visits.ts";
import { listWaitlist } from "./list-waitlist.ts";
import { noteCall } from "./note-call.ts";
import { pairBoard } from "./pair-board.ts";
import { registerWalkIn } from "./register-walk-in.ts";
import { rescheduleAppointment } from "./reschedule-appointment.ts";
import { settleVisit } from "./settle-visit.ts";

/** What can be asked of booking. */
export const bookingRoutes = [
  bookAppointment,
  rescheduleAppointment,
  cancelAppointment,
  getClinicDay,
  getDayFigures,
  getVisit,
  listUpcomingVisits,
  listPastVisits,
  findPeople,
  registerWalkIn,
  correctPerson,
  checkInPatient,
  checkInAtDoor,
  pairBoard,
  commentVisit,
  listUndecided,
  settleVisit,
  askForCall,
  listCalls,
  noteCall,
  joinWaitlist,
  leaveWaitlist,
  declinePlace,
  listWaitlist,
] as const;
