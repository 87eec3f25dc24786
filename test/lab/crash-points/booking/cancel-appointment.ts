import { siti } from "../../../functions/booking/cikande.ts";
import { bookingUseCases } from "../../world/use-cases.ts";
import type { Scenarios } from "../scenario.ts";
import { arrived, bookedVisit, desk, from, key, ofVisit } from "../scene.ts";

export const scenarios: Scenarios = {
  "by the patient": ofVisit(bookedVisit, (at, id) =>
    bookingUseCases(() => at)["cancel-appointment"]({ appointmentId: id, from }, siti, key("cancel")),
  ),
  "by the desk, of one who waits": ofVisit(arrived, (at, id) =>
    bookingUseCases(() => at)["cancel-appointment"]({ appointmentId: id, from }, desk, key("cancel")),
  ),
};
