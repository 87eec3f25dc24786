import fc from "fast-check";
import type { Appointment, VisitState } from "../../../shared/booking/appointment.ts";
import { arrivedState } from "../../../shared/booking/arrival/arrived-state.ts";
import { lineStateOf } from "../../../shared/booking/arrival/line-state.ts";
import { isSkipped, type Skipped, timesSkipped } from "../../../shared/booking/arrival/skipped.ts";
import { noteTurn } from "../../../shared/booking/arrival/turn-time.ts";
import { beyondTurn, walkInTurn } from "../../../shared/booking/arrival/walk-in-turn.ts";
import type { DeclaredPriority } from "../../../shared/booking/priority/declared-priority.ts";
import { admitPatient } from "../../../shared/consult/admit-patient.ts";
import { endConsultation } from "../../../shared/consult/end-consultation.ts";
import { pauseConsultation } from "../../../shared/consult/pause-consultation.ts";
import { skipPatient } from "../../../shared/consult/skip-patient.ts";
import { namelessLine } from "../../../shared/line/clinic-line.ts";
import { lineOf } from "../../../shared/line/line-of.ts";
import { canPrioritize, prioritizeVisit } from "../../../shared/line/prioritize-visit.ts";
import { turnOfVisit } from "../../../shared/line/turn-of.ts";
import { freeBeyond } from "../../../shared/schedule/numbers-beyond.ts";
import { hasNumber, type Session } from "../../../shared/schedule/session.ts";
import { freeNumbers, slotAt, slotEnd } from "../../../shared/schedule/slot.ts";
import { isInside, isWaiting } from "../../../shared/schedule/standing.ts";
import { hour, type Instant, minute } from "../../../shared/time/instant.ts";
import { appointment, morning } from "../../functions/booking/cikande.ts";

/** A doctor's day as it stands at a moment. */
export type SomeDay = { now: Instant; sessions: Session[]; visits: Appointment[] };

const happenings = [
  "arrival",
  "walk-in",
  "booking",
  "call",
  "call of another",
  "pause",
  "end",
  "absence",
  "not there",
  "slip of not there",
  "return",
  "emergency",
  "precedence",
  "priority taken back",
] as const;
/** What happens after some time, and to which of those it can happen to. */
export type Happening = { after: number; what: (typeof happenings)[number]; whom: number };

export const someHappenings: fc.Arbitrary<Happening[]> = fc.array(
  fc.record({ after: fc.nat(9), what: fc.constantFrom(...happenings), whom: fc.nat(99) }),
  { minLength: 5, maxLength: 40 },
);

/** The sessions with those who have a place in them. */
const withPeople = ({ now, sessions, visits }: SomeDay): SomeDay => ({
  now,
  visits,
  sessions: sessions.map((session) => {
    const own = visits.filter(({ slot, state }) => slot.sessionId === session.id && state.status !== "cancelled");
    const beyond = own.map(({ slot }) => slot.number).filter((number) => !hasNumber(session, number));
    return {
      ...session,
      ...(beyond.length > 0 && { beyond }),
      claims: Object.fromEntries(own.map(({ id, slot }) => [slot.number, id])),
      line: Object.fromEntries(
        own.flatMap(({ slot, state, priority }) =>
          state.status === "booked" || state.status === "cancelled"
            ? []
            : [[slot.number, lineStateOf(state, undefined, priority)]],
        ),
      ),
    };
  }),
});

type Slot = Appointment["slot"];

/** The free places whose time is not over. */
const freePlaces = ({ sessions, now }: SomeDay): Slot[] =>
  sessions
    .flatMap((session) => freeNumbers(session, now).map((number) => slotAt(session, number)))
    .filter((slot) => slotEnd(slot) > now);

/** The numbers that a desk could give beyond the places of all sessions. */
const numbersBesides = ({ sessions }: SomeDay): Slot[] =>
  sessions.flatMap((session) => freeBeyond(session).map((number) => slotAt(session, number)));

/** Puts somebody into one of some places, if there is any. */
const seatedIn = (day: SomeDay, slots: Slot[], whom: number, stateOf: (slot: Slot) => VisitState): SomeDay => {
  const slot = slots[whom % slots.length];
  if (!slot) return day;
  const id = `k4m7q2x9ta-${day.visits.length}`;
  return { ...day, visits: [...day.visits, appointment({ id, slot, mode: "in-person", state: stateOf(slot) })] };
};

/** Somebody who comes by themselves for a place, or where all are taken for a number beyond them. */
const comesBy = (day: SomeDay, whom: number): SomeDay => {
  const places = freePlaces(day);
  const turnAt = (slot: Slot): Instant => {
    const session = day.sessions.find(({ id, count }) => id === slot.sessionId && slot.number > count);
    return session ? beyondTurn(slot, session, day.now, undefined) : walkInTurn(slot, day.now, undefined);
  };
  return seatedIn(day, places.length > 0 ? places : numbersBesides(day), whom, (slot) => ({
    status: "waiting",
    arrivedAt: day.now,
    ...noteTurn(slot, turnAt(slot)),
  }));
};

const moved = (day: SomeDay, visit: Appointment | undefined, state: VisitState | undefined): SomeDay => ({
  ...day,
  visits: day.visits.map((one) => (one === visit && state ? { ...one, state } : one)),
});

/** The first of the line who is here and not inside: whom the doctor takes. */
const nextOf = ({ sessions, now, visits }: SomeDay): Appointment | undefined => {
  const first = lineOf(sessions.map(namelessLine), now).find(({ state }) => state && isWaiting(state))?.turn;
  return visits.find(
    ({ slot, state }) =>
      state.status === "waiting" && slot.sessionId === first?.sessionId && slot.number === first.number,
  );
};

/** Where somebody goes who is called and is not there, where that can be said of them. */
const notThere = (visit: Appointment, now: Instant): VisitState | undefined => {
  const asked = { from: visit.slot, times: timesSkipped(visit.state) + 1, back: false, by: "doctor" } as const;
  return turnOfVisit(visit, now).at <= now || isInside(visit.state) ? skipPatient(visit, asked, now)?.state : undefined;
};

/** Brings one of those back who were not there when called, as of a moment. */
const backOf = (day: SomeDay, whom: number, at: (now: Instant, skipped: Skipped) => Instant): SomeDay => {
  const away = day.visits.flatMap(({ state }) => (isSkipped(state) ? [state] : []));
  const state = away[whom % away.length];
  const visit = day.visits.find((one) => one.state === state);
  if (!visit || !state) return day;
  const asked = { from: visit.slot, times: state.times, back: true, by: "doctor" } as const;
  return moved(day, visit, skipPatient(visit, asked, at(day.now, state))?.state);
};

/** Has one of those who wait be seen before others, or no more. */
const prioritized = (day: SomeDay, whom: number, priority: DeclaredPriority | undefined): SomeDay => {
  const waiting = day.visits.filter((one) => canPrioritize(one) && (priority || one.priority));
  const visit = waiting[whom % waiting.length];
  if (!visit) return day;
  const { priority: before, ...rest } = visit;
  const asked = { from: visit.slot, seen: before?.level, priority, by: "registrar" } as const;
  const next = { ...rest, ...prioritizeVisit(visit, asked, day, day.now) };
  return { ...day, visits: day.visits.map((one) => (one === visit ? next : one)) };
};

const acts: Record<Happening["what"], (day: SomeDay, whom: number) => SomeDay> = {
  arrival: (day, whom) => {
    const expected = day.visits.filter(({ state }) => state.status === "booked");
    const visit = expected[whom % expected.length];
    return moved(day, visit, visit && arrivedState(visit.slot, day.now));
  },
  "walk-in": comesBy,
  booking: (day, whom) => seatedIn(day, freePlaces(day), whom, () => ({ status: "booked" })),
  call: (day) => {
    const visit = nextOf(day);
    return day.visits.some(({ state }) => isInside(state))
      ? day
      : moved(day, visit, visit && admitPatient(visit, { presence: undefined }, day.now)?.state);
  },
  "call of another": (day, whom) => {
    const waiting = day.visits.filter(({ state }) => state.status === "waiting" && !isSkipped(state));
    const visit = waiting[whom % waiting.length];
    return day.visits.some(({ state }) => isInside(state))
      ? day
      : moved(day, visit, visit && admitPatient(visit, { presence: undefined }, day.now)?.state);
  },
  pause: (day) => {
    const visit = day.visits.find(({ state }) => isInside(state));
    return moved(day, visit, visit && pauseConsultation(visit, undefined, day.now)?.state);
  },
  end: (day) => {
    const visit = day.visits.find(({ state }) => isInside(state));
    const seen = { presence: undefined, admittedAt: undefined };
    return moved(day, visit, visit && endConsultation(visit, seen, day.now)?.state);
  },
  "not there": (day) => {
    const visit = day.visits.find(({ state }) => isInside(state)) ?? nextOf(day);
    return moved(day, visit, visit && notThere(visit, day.now));
  },
  "slip of not there": (day, whom) => backOf(day, whom, (_, { skippedAt }) => skippedAt),
  return: (day, whom) => backOf(day, whom, (now) => now),
  emergency: (day, whom) => prioritized(day, whom, { level: "emergency", reason: "seizure" }),
  precedence: (day, whom) => prioritized(day, whom, { level: "precedence", reason: "elderly" }),
  "priority taken back": (day, whom) => prioritized(day, whom, undefined),
  absence: (day, whom) => {
    const expected = day.visits.filter(({ state }) => state.status === "booked");
    return moved(day, expected[whom % expected.length], { status: "no-show", endedAt: day.now });
  },
};

/** The day once something more has happened, where it can. */
export const afterwards = (day: SomeDay, { after, what, whom }: Happening): SomeDay =>
  withPeople(acts[what]({ ...day, now: day.now + after * minute }, whom));

const opensAt = morning().start;
const ids = ["3604-cikande.2026-11-23.0800", "3604-ciruas.2026-11-23.0830", "3604-cikande.2026-11-23.1000"];
const starts = [opensAt, opensAt + 30 * minute, opensAt + 2 * hour];

/** One doctor's day an hour before it begins: up to three sessions at two clinics, with bookings. */
export const someDay: fc.Arbitrary<SomeDay> = fc
  .array(fc.record({ minutes: fc.constantFrom(5, 10, 15), count: fc.integer({ min: 3, max: 12 }) }), {
    minLength: 1,
    maxLength: 3,
  })
  .chain((grids) =>
    fc.array(fc.nat(99), { maxLength: 15 }).map((booked) => {
      const sessions = grids.map((grid, index) =>
        morning({ ...grid, id: `${ids[index]}.rahmawati-cikande`, start: starts[index] ?? opensAt }),
      );
      const empty = { now: opensAt - hour, sessions, visits: [] };
      return booked.reduce<SomeDay>((day, whom) => withPeople(acts.booking(day, whom)), empty);
    }),
  );
