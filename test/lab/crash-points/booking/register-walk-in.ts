import { enterPeople } from "../../../../functions/store/register/enter-people.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { morning } from "../../../functions/booking/cikande.ts";
import { bookingUseCases } from "../../world/use-cases.ts";
import type { Scenarios } from "../scenario.ts";
import { asih, booked, desk, key, person, place } from "../scene.ts";

const arrive = (at: Instant, patientId?: string) =>
  bookingUseCases(() => at)["register-walk-in"](
    { sessionId: morning().id, service: "umum", patient: person, complaint: "", patientId },
    desk,
    key("walk-in"),
  );

export const scenarios: Scenarios = {
  "": { prepare: booked, act: (at) => arrive(at) },
  "of somebody whom the clinic knows": {
    prepare: async () => {
      await place();
      await enterPeople("3604-cikande", [asih]);
    },
    act: (at) => arrive(at, asih.id),
  },
};
