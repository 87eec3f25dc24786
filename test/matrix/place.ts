import { appointmentToItem } from "../../functions/store/appointment/appointments.ts";
import { patientToItem } from "../../functions/store/patient/patients.ts";
import { sessionToItem } from "../../functions/store/session/sessions.ts";
import { doorwayKey, householdMemberKey } from "../../functions/store/table/keys.ts";
import { type Appointment, appointmentIdOf, type VisitState } from "../../shared/booking/appointment.ts";
import { lineStateOf } from "../../shared/booking/arrival/line-state.ts";
import { bookingReceipt } from "../../shared/booking/receipt.ts";
import type { Practitioner } from "../../shared/people/practitioner.ts";
import { type ClinicId, districtOf } from "../../shared/place/clinic.ts";
import { type Session, sessionIdOf } from "../../shared/schedule/session.ts";
import { slotAt } from "../../shared/schedule/slot.ts";
import { takenBy } from "../../shared/schedule/taken-by.ts";
import { type Instant, minute } from "../../shared/time/instant.ts";
import { instantAt } from "../../shared/time/zone.ts";
import { patient, requestKey } from "../functions/booking/cikande.ts";

/**
 * Whose something is: the caller's own; their own at the second of their clinics; a neighbour clinic's; a colleague's at the
 * same clinic; another district's.
 */
export const sides = ["own", "second", "neighbour", "colleague", "elsewhere"] as const;
export type Side = (typeof sides)[number];

const where: Record<Side, { clinicId: ClinicId; practitionerId: string; account: string }> = {
  own: { clinicId: "3604-cikande", practitionerId: "rahmawati-cikande", account: "siti" },
  second: { clinicId: "3604-kibin", practitionerId: "rahmawati-cikande", account: "siti" },
  neighbour: { clinicId: "3604-ciruas", practitionerId: "dewi-ciruas", account: "budi" },
  colleague: { clinicId: "3604-cikande", practitionerId: "hasan-cikande", account: "budi" },
  elsewhere: { clinicId: "1173-banda-sakti", practitionerId: "cut-banda-sakti", account: "cut" },
};

/** The clinics of the sides where somebody practises. */
export const clinicsOf = (practitionerId: string): ClinicId[] =>
  Object.values(where).flatMap((side) => (side.practitionerId === practitionerId ? [side.clinicId] : []));

/** Somebody who practises at every clinic, and is no side of their own. */
export const everywhere = "joko-jaga";

/** Who practises at a clinic of the sides. */
export const practitionersAt = (clinicId: ClinicId): Practitioner[] =>
  [...Object.values(where).filter((side) => side.clinicId === clinicId), { practitionerId: everywhere }].map(
    ({ practitionerId: id }) => ({ id, name: id, profession: "doctor" }),
  );

/** The states in which a visit may be met on its day. */
export const meetable = ["booked", "waiting", "in-consultation"] as const;

type Met = Extract<VisitState, { status: (typeof meetable)[number] }>;

const stateOf = (status: (typeof meetable)[number], now: Instant): Met => {
  const [arrivedAt, admittedAt] = [now - 10 * minute, now - 5 * minute];
  if (status === "booked") return { status };
  return status === "waiting" ? { status, arrivedAt } : { status, arrivedAt, admittedAt, metAt: admittedAt };
};

/** A practice of a day with one visit, its patient in a household, and the item for each. */
export type Place = {
  holder: string;
  session: Session;
  visit: Appointment;
  items: Record<string, unknown>[];
};

/** The place of a side on a day, its visit in a state; the session begins at 08.00, the visit at 08.30. */
export const placeOf = (side: Side, date: string, status: (typeof meetable)[number], now: Instant): Place => {
  const { clinicId, practitionerId, account } = where[side];
  // An account of its own each day, or a household would grow out of its limit.
  const holder = `${account}-${date}`;
  const start = instantAt(date, 8 * 60, "WIB");
  const id = sessionIdOf({ clinicId, date, wall: "0800", practitionerId });
  const grid = { id, start, minutes: 10 };
  const slot = slotAt(grid, 4);
  const person = patient({ holder });
  const code = "K7M4QX";
  const state = stateOf(status, now);
  const visit: Appointment = {
    id: appointmentIdOf(person.id, code),
    patientId: person.id,
    code,
    slot,
    service: "umum",
    complaint: "Batuk",
    origin: "booked",
    mode: "video",
    state,
  };
  const session: Session = {
    ...grid,
    clinicId,
    practitionerId,
    services: ["umum"],
    count: 24,
    state: "open",
    claims: { 4: visit.id },
    line: state.status === "booked" ? {} : { 4: lineStateOf(state) },
  };
  const busy = Object.fromEntries(takenBy(slot).map((part) => [part, code]));
  const { busy: _, visits: __, holder: ___, ...told } = person;
  const inside = status === "in-consultation" ? { with: visit.id } : {};
  return {
    holder,
    session,
    visit,
    items: [
      sessionToItem(session),
      appointmentToItem({ ...visit, receipt: bookingReceipt(visit, requestKey()) }),
      patientToItem({ ...person, busy, visits: [code] }),
      { ...householdMemberKey(holder, person.id), patient: told, relation: "child" },
      { ...doorwayKey(practitionerId), ...inside },
    ],
  };
};

/** What a field of a request may be filled with, of a place; what one use case alone asks for stands in its own case. */
export const fieldsOf = ({ session, visit }: Place): Record<string, unknown[]> => ({
  districtId: [districtOf(session.clinicId)],
  clinicId: [session.clinicId],
  sessionId: [session.id],
  date: [session.id.split(".")[1]],
  from: [visit.slot, session.id.split(".")[1]],
  days: ["1"],
  slot: [slotAt(session, 20)],
  to: [slotAt(session, 21)],
  service: ["umum"],
  appointmentId: [visit.id],
  patientId: [visit.patientId],
  complaint: ["Batuk"],
});
