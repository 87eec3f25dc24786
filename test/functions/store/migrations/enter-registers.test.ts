import { expect, test } from "vitest";
import { appointmentToItem } from "../../../../functions/store/appointment/appointments.ts";
import { enterRegisters } from "../../../../functions/store/migrations/enter-registers.ts";
import { letterOf } from "../../../../functions/store/register/register-part.ts";
import { registeredAt } from "../../../../functions/store/register/registers.ts";
import { registerPartKey } from "../../../../functions/store/table/keys.ts";
import { appointmentIdOf } from "../../../../shared/booking/appointment.ts";
import { bookingReceipt } from "../../../../shared/booking/receipt.ts";
import type { PatientRecord } from "../../../../shared/people/patient-record.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { appointment, morning, patient, requestKey } from "../../booking/cikande.ts";
import { loggedLines } from "../../trigger/logged-lines.ts";
import { itemsOf } from "../register/items-of.ts";
import { put, putPatient, useTable } from "../use-table.ts";

useTable();

const visitOf = ({ id }: PatientRecord, sessionId: string, code = "K7M4QX") => {
  const slot = { ...slotAt(morning(), 1), sessionId };
  const visit = appointment({ id: appointmentIdOf(id, code), patientId: id, code, slot });
  return put(appointmentToItem({ ...visit, receipt: bookingReceipt(visit, requestKey()) }));
};

test("who had a visit before there were registers is entered at each clinic of theirs, and who had none at none", async () => {
  const [both, one, none] = [patient(), patient(), patient()];
  await Promise.all([both, one, none].map(putPatient));
  const kibin = morning().id.replace("cikande", "kibin");
  await visitOf(both, morning().id);
  await visitOf(both, kibin, "A3C4D7");
  await visitOf(one, morning().id);
  loggedLines();
  // What can't be read, and whose patient is gone, hold up nobody.
  await put({ PK: "PATIENT#0000000000", SK: "APPOINTMENT#K7M4QX" });
  await visitOf(patient(), morning().id);
  const letter = letterOf(one.id);
  await put({ ...registerPartKey("3604-cikande", letter), people: "can't be read" });
  await enterRegisters.run();
  const knownIn = (clinicId: string) =>
    Promise.all([both, one, none].map(async ({ id }) => (await registeredAt(clinicId, id))?.id));
  expect(await knownIn("3604-cikande")).toEqual([both.id, one.id, undefined]);
  expect(await knownIn("3604-kibin")).toEqual([both.id, undefined, undefined]);
  const before = await itemsOf("3604-cikande");
  await enterRegisters.run();
  expect(await itemsOf("3604-cikande")).toEqual(before);
});
