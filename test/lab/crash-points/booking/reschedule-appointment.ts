import { slotAt } from "../../../../shared/schedule/slot.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { afternoon, morning, siti } from "../../../functions/booking/cikande.ts";
import { bookingUseCases } from "../../world/use-cases.ts";
import type { Scenarios } from "../scenario.ts";
import { arrived, bookedVisit, from, key, ofVisit } from "../scene.ts";

const move = (at: Instant, id: string, to = slotAt(morning(), 2)) =>
  bookingUseCases(() => at)["reschedule-appointment"](
    { appointmentId: id, service: "umum", from, to },
    siti,
    key("reschedule"),
  );

export const scenarios: Scenarios = {
  "within its session": ofVisit(bookedVisit, (at, id) => move(at, id)),
  "to another session": ofVisit(bookedVisit, (at, id) => move(at, id, slotAt(afternoon(), 3))),
  "of one who waits": ofVisit(arrived, (at, id) => move(at, id)),
};
