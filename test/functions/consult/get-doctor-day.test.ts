import { expect, test } from "vitest";
import { now, requestKey } from "../booking/cikande.ts";
import { clock } from "../booking/use-cases.ts";
import { doctorDay } from "../line/doctor-line.ts";
import { booked, rahmawati, slot } from "./use-cases.ts";
import { useConsultMorning } from "./use-consult-morning.ts";

useConsultMorning();

test("the doctor's day shows the doctor's own sessions with who comes, and not whose phone it is", async () => {
  clock.now = now;
  const { id, code } = await booked();
  const { sessions } = await doctorDay({ date: "2026-11-23" }, rahmawati, requestKey());
  expect(sessions.map(({ session }) => [session.practitionerId, session.claimed])).toEqual([["rahmawati-cikande", 1]]);
  expect(sessions[0]?.visits).toEqual([
    {
      appointment: expect.objectContaining({ id, code, slot, state: { status: "booked" } }),
      patient: { id: id.slice(0, 10), name: "Siti Aminah", birthDate: "1990-07-01", sex: "female" },
    },
  ]);
  expect(sessions[0]?.visits[0]?.appointment).not.toHaveProperty("receipt");
});
