import { sessionToItem } from "../../../functions/store/session/sessions.ts";
import { isNew } from "../../../functions/store/table/clause.ts";
import { putIf } from "../../../functions/store/table/put-if.ts";
import { localAwsEnvironment } from "../../../infra/local/machine/local-credentials.ts";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import type { WaitedFor } from "../../../shared/booking/waitlist/waitlist-entry.ts";
import { sessionIdOf } from "../../../shared/schedule/session.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { addDays, type LocalDate } from "../../../shared/time/local-date.ts";
import { instantAt, localDate } from "../../../shared/time/zone.ts";
import { product } from "../cloud/product.ts";
import { newPatient, type Patient } from "../people/patient.ts";

/**
 * A puskesmas to which no dentist comes: for teeth there are just the places that a test gives it. Each file has one of its
 * own, so that who still waits in one is not offered the places of another.
 */
export const waringinkurung = {
  clinicId: "3604-waringinkurung",
  practitionerId: "tubagus-iman-firdaus-waringinkurung",
};
export const puloAmpel = { clinicId: "3604-pulo-ampel", practitionerId: "fathurrohman-pulo-ampel" };

const service = "gigi";

let sessions = 0;

/** Somebody has the only place of a day, which is another day each time. */
export const takenPlace = async (
  where: typeof puloAmpel,
): Promise<{ holder: Patient; visit: Appointment; date: LocalDate }> => {
  const table = { AWS_ENDPOINT_URL_DYNAMODB: product.engineUrl, TABLE_NAME: product.tableName };
  Object.assign(process.env, localAwsEnvironment(product.region), table);
  sessions += 1;
  const date = addDays(localDate(Date.now(), "WIB"), 1 + sessions);
  const id = sessionIdOf({ ...where, date, wall: "0730" });
  const grid = { id, start: instantAt(date, 7 * 60 + 30, "WIB"), minutes: 5, count: 1 };
  await putIf(sessionToItem({ ...where, ...grid, services: [service], state: "open", claims: {}, line: {} }), isNew);
  const holder = await newPatient("Ibu Kartini");
  const { status, text, body } = await holder.call("book-appointment", {
    patientId: holder.patientId,
    slot: slotAt(grid, 1),
    service,
    complaint: "Pusing",
  });
  if (status !== 201) throw new Error(text);
  return { holder, visit: body as Appointment, date };
};

/** What somebody waits for where that place is. */
export const waitingFor = ({ patientId }: Pick<Patient, "patientId">, { clinicId }: typeof puloAmpel): WaitedFor => ({
  patientId,
  clinicId,
  service,
});
