import { expect, test } from "vitest";
import { getConsultation } from "../../../functions/consult/get-consultation.ts";
import { visitOf } from "../../../functions/store/appointment/visits.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { day } from "../../../shared/time/instant.ts";
import { bookingOf, morning, now, requestKey, siti } from "../booking/cikande.ts";
import { book, clock, outcomeOf, seated } from "../booking/use-cases.ts";
import { useConsultMorning } from "./use-consult-morning.ts";

useConsultMorning(now);

const session = morning();
const ask = getConsultation({ visitOf });
const { clinicId, practitionerId } = session;
const doctor = { role: "doctor", accountId: "rahmawati", clinicIds: [clinicId], practitionerId } as const;

test("a visit's doctor is told who comes and why, on the next day too", async () => {
  const patient = await seated();
  const { id, name, birthDate, sex } = patient;
  const appointment = await book(bookingOf(patient, slotAt(session, 4)), siti, requestKey());
  clock.now = now + day;
  expect(await ask({ appointmentId: appointment.id }, doctor, requestKey())).toEqual({
    appointment,
    patient: { id, name, birthDate, sex },
  });
});

test("another doctor of the clinic, and the same doctor's name at another clinic, are told nothing", async () => {
  const { id: appointmentId } = await book(bookingOf(await seated(), slotAt(session, 4)), siti, requestKey());
  for (const other of [{ practitionerId: "somebody-else" }, { clinicIds: ["3604-anyar"] }])
    expect(await outcomeOf(ask({ appointmentId }, { ...doctor, ...other }, requestKey()))).toBe("appointment.foreign");
  expect(await outcomeOf(ask({ appointmentId: "0123456789-K7M4QX" }, doctor, requestKey()))).toBe(
    "appointment.unknown",
  );
});
