import { expect, test } from "vitest";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { type OwnTime, ownTime } from "../../../../shared/booking/displaced/own-time.ts";
import { states } from "../../consult/each-state.ts";

const offer: Appointment["offer"] = { at: 1000, until: 2000, kind: "closed" };

test.each<[string, Pick<Appointment, "state" | "offer">, OwnTime]>([
  ["whoever is expected keeps it", { state: states.booked }, "kept"],
  ["whoever is expected and was offered another has it no more", { state: states.booked, offer }, "closed"],
  [
    "what was said since to take place is theirs",
    { state: states.booked, offer: { ...offer, withdrawnAt: 1500 } },
    "kept",
  ],
  ["not seen and to be decided about, it is over", { state: { ...states.unserved, pending: "decision" } }, "over"],
  ["not seen and to be called, it is over", { state: { ...states.unserved, pending: "call" } }, "over"],
  [
    "not seen, with an offer that nobody took, it is over",
    { state: { ...states.unserved, pending: "call" }, offer },
    "over",
  ],
])("the time of a visit while another is chosen: %s", (_, visit, time) => {
  expect(ownTime(visit)).toBe(time);
});
