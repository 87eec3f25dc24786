import type { ActorOf } from "../../../shared/identity/actor.ts";
import { patientIdFrom } from "../../../shared/people/patient.ts";
import type { PatientRecord } from "../../../shared/people/patient-record.ts";
import type { District } from "../../../shared/place/district.ts";
import { type Session, sessionIdOf } from "../../../shared/schedule/session.ts";
import { hour } from "../../../shared/time/instant.ts";
import { instantAt } from "../../../shared/time/zone.ts";
import { letters, requestIdFrom } from "./request-id.ts";

const date = "2026-11-23";

/** The clock of every history: Monday 07.00 WIB, an hour before the sessions. */
export const now = instantAt(date, 7 * 60, "WIB");

export const district: District = {
  id: "3604",
  name: "Kabupaten Serang",
  province: "Banten",
  zone: "WIB",
  settings: { leadMinutes: 15, horizonDays: 14, maxUpcoming: 2, maxPerSession: 3 },
};

/**
 * All that one history is about: a few sessions and a few patients of a clinic of its own. Nothing that is asked in one
 * world touches another, so each world is an object of its own, and a history is right exactly when each world's is
 * (Herlihy & Wing 1990, locality). Within a world nothing is split: a reschedule touches two sessions and a patient.
 */
export type World = {
  sessions: Session[];
  patients: PatientRecord[];
  accounts: ActorOf<"patient">[];
  registrar: ActorOf<"registrar">;
};

/** World number `history` of a run; the same on every client. */
export const worldOf = (run: string, history: number): World => {
  const name = letters(history);
  const clinicId = `${district.id}-${run}${name}`;
  const session = (practitionerId: string, changes: Partial<Session>): Session => ({
    id: sessionIdOf({ clinicId, date, wall: "0800", practitionerId }),
    clinicId,
    practitionerId,
    services: ["umum"],
    start: now + hour,
    minutes: 10,
    count: 5,
    state: "open",
    claims: {},
    line: {},
    ...changes,
  });
  const account = (who: string) => ({ role: "patient", accountId: `${who}-${run}-${name}` }) as const;
  const accounts = [account("siti"), account("budi")];
  return {
    sessions: [
      session("rahmawati", {}),
      // Longer slots at the same hours: a patient's visits overlap across two grids.
      session("hasan", { services: ["umum", "gizi"], minutes: 15, count: 4 }),
      session("yuni", { state: "closed", count: 2 }),
    ],
    patients: accounts.flatMap(({ accountId }) =>
      ["one", "two"].map((which) => ({
        id: patientIdFrom(requestIdFrom(accountId, which)),
        name: "Siti Aminah",
        birthDate: "1990-07-01",
        sex: "female" as const,
        holder: accountId,
        busy: {},
        visits: [],
      })),
    ),
    accounts,
    registrar: { role: "registrar", accountId: `desk-${name}`, clinicIds: [clinicId] },
  };
};
