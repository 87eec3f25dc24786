import { bookAppointment } from "../../shared/api/booking/book-appointment.ts";
import { listUpcomingVisits } from "../../shared/api/booking/list-upcoming-visits.ts";
import { rescheduleAppointment } from "../../shared/api/booking/reschedule-appointment.ts";
import { listOpenSlots } from "../../shared/api/schedule/list-open-slots.ts";
import type { Appointment } from "../../shared/booking/appointment.ts";
import { roomOpensAt } from "../../shared/consult/visit-room.ts";
import type { PatientId } from "../../shared/people/patient.ts";
import { type Slot, slotAt, slotEnd } from "../../shared/schedule/slot.ts";
import { hour, type Instant, minute } from "../../shared/time/instant.ts";
import { localDate, wallClock } from "../../shared/time/zone.ts";
import type { AskApi } from "./ask-api.ts";
import { districts } from "./districts.ts";
import { readyHousehold } from "./people.ts";
import { nightDoctor } from "./practitioners.ts";

const service = "umum";
const complaint = "Batuk sejak tiga hari";
/** So long before its start a visit to which nobody came makes way: once it has begun it can't be moved. */
const movesBefore = minute;

/** How long after its end a visit that nobody came to is left as it is. */
const patience = 30 * minute;

const [district = { zone: "WIB", settings: { leadMinutes: 0 } } as const] = districts;

const freeSlotsAt = async (ask: AskApi, now: Instant): Promise<Slot[]> => {
  const { clinicId, practitionerId } = nightDoctor;
  const from = localDate(now, district.zone);
  const { days } = await ask(listOpenSlots, { clinicId, from, days: 2, service });
  const earliest = now + district.settings.leadMinutes * minute;
  return days
    .flatMap(({ sessions }) => sessions)
    .filter((session) => session.practitionerId === practitionerId)
    .flatMap((session) => session.free.map((number) => slotAt(session, number)))
    .filter(({ start }) => start > earliest)
    .toSorted((a, b) => a.start - b.start);
};

/** When the room of a visit opens, as its clinic's clock shows it; `now` once it is open. */
const opening = (slot: Slot, now: Instant): string => {
  const opensAt = roomOpensAt(slot);
  return opensAt <= now ? "now" : `at ${wallClock(opensAt, district.zone)} ${district.zone}`;
};

/** Who of the household has no number of a slot's session yet; a visit that nobody came to holds one until the line closes. */
const whoHasNone = (visits: readonly Appointment[], { sessionId }: Slot): PatientId => {
  const has = (id: PatientId): boolean =>
    visits.some(({ patientId, slot }) => patientId === id && slot.sessionId === sessionId);
  const member = readyHousehold.members.find(({ patient }) => !has(patient.id));
  if (!member) throw new Error("the whole household has a number of this session");
  return member.patient.id;
};

/**
 * Sees to it that a visit of the ready household can be joined within the hour: one is booked where there is none, and
 * one nobody came to is moved on before it begins. Whoever waits or talks is left in peace.
 * @returns when its room opens, in words
 */
export const keepReadyVisit = async (ask: AskApi, now: Instant): Promise<string> => {
  const { visits } = await ask(listUpcomingVisits, {});
  const soon = visits.find(({ slot }) => slot.start < now + hour && slotEnd(slot) + patience > now);
  if (soon && (soon.state.status !== "booked" || soon.slot.start < now || soon.slot.start > now + movesBefore))
    return opening(soon.slot, now);
  const [slot] = await freeSlotsAt(ask, now);
  if (!slot) throw new Error("no free time is near");
  if (soon)
    await ask(rescheduleAppointment, { appointmentId: soon.id, service: soon.service, from: soon.slot, to: slot });
  else await ask(bookAppointment, { patientId: whoHasNone(visits, slot), slot, service, complaint });
  return opening(slot, now);
};
