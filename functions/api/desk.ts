import type { RouteNameIn } from "../../shared/api/routes.ts";
import { visitRefusals } from "../../shared/api/visit-refusals.ts";
import { checkInPatientRoute } from "../booking/arrival/check-in-patient.ts";
import { registerWalkInRoute } from "../booking/arrival/register-walk-in.ts";
import { cancelAppointmentRoute } from "../booking/claim/cancel-appointment.ts";
import { rescheduleAppointmentRoute } from "../booking/claim/reschedule-appointment.ts";
import { commentVisitRoute } from "../booking/comment-visit.ts";
import { correctPersonRoute } from "../booking/correct-person.ts";
import { listCallsRoute } from "../booking/displaced/list-calls.ts";
import { noteCallRoute } from "../booking/displaced/note-call.ts";
import { pairBoardRoute } from "../booking/door/pair-board.ts";
import { findPeopleRoute } from "../booking/find-people.ts";
import { getClinicDayRoute } from "../booking/get-clinic-day.ts";
import { getDayFiguresRoute } from "../booking/outcomes/get-day-figures.ts";
import { listUndecidedRoute } from "../booking/outcomes/list-undecided.ts";
import { settleVisitRoute } from "../booking/outcomes/settle-visit.ts";
import type { Route } from "../http/route.ts";
import { serve } from "../http/serve.ts";
import { announceDelayRoute } from "../line/announce-delay.ts";
import { prioritizeVisitRoute } from "../line/prioritize-visit.ts";
import { getClinicWeekRoute } from "../schedule/get-clinic-week.ts";

export const handler = serve("desk", visitRefusals, {
  "get-clinic-day": getClinicDayRoute,
  "get-clinic-week": getClinicWeekRoute,
  "find-people": findPeopleRoute,
  "register-walk-in": registerWalkInRoute,
  "correct-person": correctPersonRoute,
  "check-in-patient": checkInPatientRoute,
  "pair-board": pairBoardRoute,
  "comment-visit": commentVisitRoute,
  "get-day-figures": getDayFiguresRoute,
  "list-undecided": listUndecidedRoute,
  "settle-visit": settleVisitRoute,
  "cancel-appointment": cancelAppointmentRoute,
  "reschedule-appointment": rescheduleAppointmentRoute,
  "list-calls": listCallsRoute,
  "note-call": noteCallRoute,
  "prioritize-visit": prioritizeVisitRoute,
  "announce-delay": announceDelayRoute,
} satisfies { [Name in RouteNameIn<"desk">]: Route<Name> });
