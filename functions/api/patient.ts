import type { RouteNameIn } from "../../shared/api/routes.ts";
import { visitRefusals } from "../../shared/api/visit-refusals.ts";
import { bookAppointmentRoute } from "../booking/claim/book-appointment.ts";
import { cancelAppointmentRoute } from "../booking/claim/cancel-appointment.ts";
import { rescheduleAppointmentRoute } from "../booking/claim/reschedule-appointment.ts";
import { askForCallRoute } from "../booking/displaced/ask-for-call.ts";
import { checkInAtDoorRoute } from "../booking/door/check-in-at-door.ts";
import { getVisitRoute } from "../booking/get-visit.ts";
import { listPastVisitsRoute } from "../booking/list-past-visits.ts";
import { listUpcomingVisitsRoute } from "../booking/list-upcoming-visits.ts";
import { declinePlaceRoute } from "../booking/waitlist/decline-place.ts";
import { joinWaitlistRoute } from "../booking/waitlist/join-waitlist.ts";
import { leaveWaitlistRoute } from "../booking/waitlist/leave-waitlist.ts";
import { listWaitlistRoute } from "../booking/waitlist/list-waitlist.ts";
import type { Route } from "../http/route.ts";
import { serve } from "../http/serve.ts";
import { addHouseholdMemberRoute } from "../people/add-household-member.ts";
import { getHouseholdRoute } from "../people/get-household.ts";

export const handler = serve("patient", visitRefusals, {
  "book-appointment": bookAppointmentRoute,
  "reschedule-appointment": rescheduleAppointmentRoute,
  "cancel-appointment": cancelAppointmentRoute,
  "ask-for-call": askForCallRoute,
  "check-in-at-door": checkInAtDoorRoute,
  "get-visit": getVisitRoute,
  "list-upcoming-visits": listUpcomingVisitsRoute,
  "list-past-visits": listPastVisitsRoute,
  "join-waitlist": joinWaitlistRoute,
  "leave-waitlist": leaveWaitlistRoute,
  "decline-place": declinePlaceRoute,
  "list-waitlist": listWaitlistRoute,
  "get-household": getHouseholdRoute,
  "add-household-member": addHouseholdMemberRoute,
} satisfies { [Name in RouteNameIn<"patient">]: Route<Name> });
