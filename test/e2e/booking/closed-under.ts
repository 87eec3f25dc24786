import { expect } from "vitest";
import { bringSession } from "../../../functions/store/session/shape-pieces.ts";
import { transact } from "../../../functions/store/table/transact.ts";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import type { PractitionerId } from "../../../shared/people/practitioner.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { putSessionBeside, putSessionSoon } from "../cloud/put-session.ts";
import type { Patient } from "../people/patient.ts";

/**
 * A visit, for `seconds` from now, of a session that is closed as publishing closes it, once its patient was offered
 * another time.
 * @param instead who sits there now @default nobody
 */
export const closedUnder = async (patient: Patient, seconds = 120, instead?: PractitionerId): Promise<Appointment> => {
  const session = await putSessionSoon(seconds);
  if (instead) await putSessionBeside(session, instead);
  const visit = await patient.book(slotAt(session, 1));
  await transact({ session: bringSession({ kind: "close", id: session.id }) });
  await expect.poll(async () => (await patient.visits())[0]?.offer, { timeout: 30_000 }).toBeDefined();
  return visit;
};
