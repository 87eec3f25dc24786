import { enterPeople } from "../../../../functions/store/register/enter-people.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { morning } from "../../../functions/booking/cikande.ts";
import { putSession } from "../../../functions/store/use-table.ts";
import { bookingUseCases } from "../../world/use-cases.ts";
import type { Scenarios } from "../scenario.ts";
import { asih, booked, desk, key, person, place } from "../scene.ts";

const arrive = (at: Instant, who: { patient?: { id: string }; beyond?: true } = {}) =>
  bookingUseCases(() => at)["register-walk-in"](
    { sessionId: morning().id, service: "umum", patient: person, complaint: "", ...who },
    desk,
    key("walk-in"),
  );

export const scenarios: Scenarios = {
  "": { prepare: booked, act: (at) => arrive(at) },
  "beyond the places of a full session": {
    prepare: async () => {
      const { id } = await booked();
      await putSession(morning({ count: 1, claims: { 1: id } }));
    },
    act: (at) => arrive(at, { beyond: true }),
  },
  "of somebody whom the clinic knows": {
    prepare: async () => {
      await place();
      await enterPeople("3604-cikande", [asih]);
    },
    act: (at) => arrive(at, { patient: { id: asih.id } }),
  },
};
