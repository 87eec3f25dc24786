import { morning } from "../../../functions/booking/cikande.ts";
import { bookingUseCases } from "../../world/use-cases.ts";
import type { Scenarios } from "../scenario.ts";
import { booked, desk, key, person } from "../scene.ts";

export const scenarios: Scenarios = {
  "": {
    prepare: booked,
    act: (at) =>
      bookingUseCases(() => at)["register-walk-in"](
        { sessionId: morning().id, service: "umum", patient: person, complaint: "" },
        desk,
        key("walk-in"),
      ),
  },
};
