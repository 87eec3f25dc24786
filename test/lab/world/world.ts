import type { ActorOf } from "../../../shared/identity/actor.ts";
import { patientIdFrom } from "../../../shared/people/patient.ts";
import type { PatientRecord } from "../../../shared/people/patient-record.ts";
import type { PractitionerId } from "../../../shared/people/practitioner.ts";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import type { District } from "../../../shared/place/district.ts";
import { planMonth } from "../../../shared/roster/month/plan-month.ts";
import { monthOf } from "../../../shared/roster/month/roster-month.ts";
import type { ShiftCode } from "../../../shared/roster/month/shift-code.ts";
import type { PublishedRow } from "../../../shared/roster/publish/roster-version.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { minute } from "../../../shared/time/instant.ts";
import { instantAt } from "../../../shared/time/zone.ts";
import { letters, requestIdFrom } from "./request-id.ts";

/** The day of every history, and the month that it is planned in. */
export const date = "2026-11-23";
export const month = monthOf(date);
/** The day as a roster's cells name it. */
export const dayOfMonth = date.slice(8);

/** The clock of every history: Monday 07.00 WIB, an hour before the sessions. */
export const now = instantAt(date, 7 * 60, "WIB");
/** The clock of whoever asks late: what is kept for somebody since seven is kept no more, and all can still be booked. */
export const later = now + 25 * minute;

export const district: District = {
  id: "3604",
  name: "Kabupaten Serang",
  province: "Banten",
  zone: "WIB",
  settings: { leadMinutes: 15, horizonDays: 14, maxUpcoming: 2, maxPerSession: 3 },
};

/**
 * Somebody who practises in a world: by which code, by which other one at the same hours elsewhere, and whether the roster
 * that its history begins with has them.
 */
type Practising = { practitionerId: PractitionerId; code: ShiftCode; elsewhere?: ShiftCode; isPlanned: boolean };

const morning = (code: string, minutes: number, places: number, services: string[]): ShiftCode => ({
  code,
  name: code,
  hours: { from: 8 * 60, to: 8 * 60 + minutes * places },
  practice: { services, minutes },
});

/** The same practice face to face at a pustu. */
const atPustu = ({ practice, ...shift }: ShiftCode): ShiftCode => ({
  ...shift,
  code: `${shift.code}P`,
  outpost: { kind: "pustu", name: "Pustu Kadikaran" },
  ...(practice && { practice: { ...practice, channel: "in-person" } }),
});

/**
 * All that one history is about: a few sessions and a few patients of a clinic of its own. Nothing that is asked in one
 * world touches another, so each world is an object of its own, and a history is right exactly when each world's is
 * (Herlihy & Wing 1990, locality). Within a world nothing is split: a reschedule touches two sessions and a patient.
 */
export type World = {
  clinicId: ClinicId;
  practitioners: PractitionerId[];
  /** The code by which each practises, and the roster's first version: one that is not in it has a closed session. */
  codeOf: Record<PractitionerId, string>;
  /** The code by which some practise elsewhere at the same hours: their session then has another place. */
  elsewhereOf: Record<PractitionerId, string>;
  codes: ShiftCode[];
  rows: PublishedRow[];
  sessions: Session[];
  patients: PatientRecord[];
  accounts: ActorOf<"patient">[];
  registrar: ActorOf<"registrar">;
  scheduler: ActorOf<"scheduler">;
};

const rowsOf = (practising: readonly Practising[]): PublishedRow[] =>
  practising.map(({ practitionerId, code, isPlanned }) => ({
    practitionerId,
    cells: isPlanned ? { [dayOfMonth]: [code.code] } : {},
  }));

/** Some practise by the same code: they can give each other their shifts. */
const codesOf = (practising: readonly Practising[]): ShiftCode[] => [
  ...new Map(
    practising.flatMap(({ code, elsewhere }) => [code, elsewhere ?? []].flat()).map((code) => [code.code, code]),
  ).values(),
];

const sessionsOf = (clinicId: ClinicId, practising: readonly Practising[]): Session[] => {
  const codes = codesOf(practising);
  const rows = rowsOf(practising.map((one) => ({ ...one, isPlanned: true })));
  const planned = new Set(practising.flatMap((one) => (one.isPlanned ? [one.practitionerId] : [])));
  const shapes = new Map(
    planMonth({ clinicId, zone: district.zone, month, rows, codes }).map((shape) => [shape.practitionerId, shape]),
  );
  return practising.flatMap(({ practitionerId }) => {
    const shape = shapes.get(practitionerId);
    const state = planned.has(practitionerId) ? ("open" as const) : ("closed" as const);
    return shape ? [{ ...shape, state, claims: {}, line: {} }] : [];
  });
};

const personOf = (accountId: string, which: string): PatientRecord => ({
  id: patientIdFrom(requestIdFrom(accountId, which)),
  name: "Siti Aminah",
  birthDate: "1990-07-01",
  sex: "female",
  holder: accountId,
  busy: {},
  visits: [],
});

/** The world of a clinic where these practise, and of so many accounts with so many patients each. */
const worldWith = (
  name: string,
  practising: readonly Practising[],
  { accountIds, members }: { accountIds: readonly string[]; members: readonly string[] },
): World => {
  const clinicId = `${district.id}-${name}`;
  return {
    clinicId,
    practitioners: practising.map(({ practitionerId }) => practitionerId),
    codeOf: Object.fromEntries(practising.map(({ practitionerId, code }) => [practitionerId, code.code])),
    elsewhereOf: Object.fromEntries(
      practising.flatMap(({ practitionerId, elsewhere }) => (elsewhere ? [[practitionerId, elsewhere.code]] : [])),
    ),
    codes: codesOf(practising),
    rows: rowsOf(practising),
    sessions: sessionsOf(clinicId, practising),
    patients: accountIds.flatMap((accountId) => members.map((which) => personOf(accountId, which))),
    accounts: accountIds.map((accountId) => ({ role: "patient", accountId })),
    registrar: { role: "registrar", accountId: `desk-${name}`, clinicIds: [clinicId] },
    scheduler: { role: "scheduler", accountId: `jadwal-${name}`, clinicIds: [clinicId] },
  };
};

/** World number `history` of a run; the same on every client. */
export const worldOf = (run: string, history: number): World => {
  const name = `${run}${letters(history)}`;
  const [hasan, yuni] = [morning("H", 15, 4, ["umum", "gizi"]), morning("Y", 10, 2, ["umum"])];
  return worldWith(
    name,
    [
      { practitionerId: `rahmawati-${name}`, code: morning("R", 10, 5, ["umum"]), isPlanned: true },
      // Longer slots at the same hours: a patient's visits overlap across two grids.
      { practitionerId: `hasan-${name}`, code: hasan, elsewhere: atPustu(hasan), isPlanned: true },
      { practitionerId: `yuni-${name}`, code: yuni, elsewhere: atPustu(yuni), isPlanned: false },
      // May take what dr. Rahmawati has.
      { practitionerId: `wati-${name}`, code: morning("R", 10, 5, ["umum"]), isPlanned: false },
    ],
    { accountIds: [`siti-${name}`, `budi-${name}`], members: ["one", "two"] },
  );
};

/** The world of a closing: one full morning, and so many people, each with a phone of their own. */
export const closingWorld = (run: string, round: number, people: number): World => {
  const name = `${run}${letters(round)}`;
  return worldWith(
    name,
    [{ practitionerId: `rahmawati-${name}`, code: morning("R", 5, 96, ["umum"]), isPlanned: true }],
    { accountIds: Array.from({ length: people }, (_, index) => `one-${index}-${name}`), members: ["one"] },
  );
};

/** Somebody who practises there, as they ask themselves. */
export const doctorOf = ({ clinicId }: World, practitionerId: PractitionerId): ActorOf<"doctor"> => ({
  role: "doctor",
  accountId: practitionerId,
  clinicIds: [clinicId],
  practitionerId,
});
