import { correctPerson } from "../../../../functions/booking/correct-person.ts";
import { registerIndex } from "../../../../functions/booking/register-index.ts";
import { visitOf } from "../../../../functions/store/appointment/visits.ts";
import { saveCorrection } from "../../../../functions/store/patient/save-correction.ts";
import { registerHeadOf, registerPartsOf } from "../../../../functions/store/register/registers.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { morning, now } from "../../../functions/booking/cikande.ts";
import { bookingUseCases } from "../../world/use-cases.ts";
import type { Scenarios } from "../scenario.ts";
import { desk, from, key, ofVisit, person, place } from "../scene.ts";

/** Somebody whom the desk has registered. */
const registered = async (): Promise<string> => {
  await place();
  const asked = { sessionId: morning().id, service: "umum", patient: person, complaint: "" };
  const { appointment } = await bookingUseCases(() => now)["register-walk-in"](asked, desk, key("walk-in"));
  return appointment.id;
};

const correct = (at: Instant, appointmentId: string) =>
  correctPerson({
    visitOf,
    registerIndex: registerIndex({ registerHeadOf, registerPartsOf }),
    saveCorrection,
    now: () => at,
  })({ appointmentId, from, seen: person, person: { ...person, name: "Adi Saputro" } }, desk, key("correct"));

export const scenarios: Scenarios = { "": ofVisit(registered, correct) };
