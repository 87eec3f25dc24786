import { AppointmentId } from "../../shared/booking/appointment.ts";
import type { Session } from "../../shared/schedule/session.ts";
import { Slot, slotAt } from "../../shared/schedule/slot.ts";
import { isRecord } from "../is-record.ts";

/** A visit that an answer told of. */
type KnownVisit = { appointmentId: string; from: Slot; service?: unknown };

const kept = 200;

/** What the fuzzer has learned so far; random ids alone would never get past “unknown”. */
export type KnownValues = {
  readonly byField: Readonly<Record<string, unknown[]>>;
  readonly visits: KnownVisit[];
  /** Notes the visits and people that an answer tells of. */
  learn(answer: unknown): void;
};

const remember = <T>(list: T[], value: T): void => {
  list.push(value);
  if (list.length > kept) list.shift();
};

const finals = ["completed", "cancelled", "no-show", "unserved"];

const visitIn = (value: Record<string, unknown>): (KnownVisit & { isOver: boolean }) | undefined => {
  const id = AppointmentId.safeParse(value.id);
  const slot = Slot.safeParse(value.slot);
  if (!id.success || !slot.success) return undefined;
  const service = value.service !== undefined && { service: value.service };
  const isOver = isRecord(value.state) && finals.includes(String(value.state.status));
  return { appointmentId: id.data, from: slot.data, ...service, isOver };
};

/** Begins with the people and the sessions there are. */
export const knownValues = (sessions: readonly Session[], patientIds: readonly string[]): KnownValues => {
  const slots = sessions.flatMap((session) =>
    Array.from({ length: session.count + 1 }, (_, index) => slotAt(session, index + 1)),
  );
  const dates = [...new Set(sessions.map(({ id }) => id.split(".")[1]))];
  const byField: Record<string, unknown[]> = {
    districtId: ["3604"],
    clinicId: [...new Set(sessions.map(({ clinicId }) => clinicId))],
    date: dates,
    fromDate: dates,
    month: [...new Set(dates.map((date) => date?.slice(0, 7)))],
    practitionerId: [...new Set(sessions.map(({ practitionerId }) => practitionerId))],
    revision: [0, 0, 1, 2],
    codes: [[], [{ code: "P", name: "Pagi", hours: { from: 480, to: 720 } }]],
    cells: [{}, { "28": ["P"] }, { "28": [] }],
    sessionId: sessions.map(({ id }) => id),
    service: ["umum", "umum", "kia", "gigi"],
    patientId: [...patientIds],
    birthDate: ["1951-12-30", "2024-02-29"],
    name: ["Mbah Karta", "Siti"],
    slot: slots,
    to: slots,
    from: [...slots],
    before: [],
  };
  const visits: KnownVisit[] = [];
  const note = ({ isOver, ...visit }: KnownVisit & { isOver: boolean }): void => {
    const place = visits.findIndex(({ appointmentId }) => appointmentId === visit.appointmentId);
    const [before] = place < 0 ? [] : visits.splice(place, 1);
    // Few of those that are over: what can still be changed is worth more tries.
    if (!isOver || visits.length % 4 === 0) remember(visits, { ...before, ...visit });
  };
  const learnCursor = ({ next }: Record<string, unknown>): void => {
    if (typeof next === "string") remember(byField.before ?? [], next);
  };
  const learn = (answer: unknown): void => {
    if (Array.isArray(answer)) for (const one of answer) learn(one);
    if (!isRecord(answer)) return;
    const visit = visitIn(answer);
    if (visit) note(visit);
    const { patient } = answer;
    if (isRecord(patient) && typeof patient.id === "string") remember(byField.patientId ?? [], patient.id);
    learnCursor(answer);
    for (const part of Object.values(answer)) learn(part);
  };
  return { byField, visits, learn };
};
