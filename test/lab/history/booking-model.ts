import { isDeepStrictEqual } from "node:util";
import {
  type AppointmentChange,
  type AppointmentId,
  appointmentIdOf,
  isUpcoming,
} from "../../../shared/booking/appointment.ts";
import { registerWalkIn, walkInIdFrom } from "../../../shared/booking/arrival/register-walk-in.ts";
import { bookingCodeFrom } from "../../../shared/booking/booking-code.ts";
import { bookAppointment } from "../../../shared/booking/claim/book-appointment.ts";
import { cancelAppointment } from "../../../shared/booking/claim/cancel-appointment.ts";
import { type ChangeRule, cancelling, moving, refusalBy } from "../../../shared/booking/claim/change-rule.ts";
import { type Mover, rescheduleAppointment } from "../../../shared/booking/claim/reschedule-appointment.ts";
import { type AppointmentRecord, shown } from "../../../shared/booking/receipt.ts";
import { placeName } from "../../../shared/booking/waitlist/waitlist-entry.ts";
import type { Actor } from "../../../shared/identity/actor.ts";
import { isSameSite } from "../../../shared/place/site.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { type Receipt, receiptOf } from "../../../shared/request/receipt.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";
import { freeBeyond } from "../../../shared/schedule/numbers-beyond.ts";
import { type Session, takesMore } from "../../../shared/schedule/session.ts";
import { freeSlots, isOnGrid, isSameSlot, type Slot, slotAt } from "../../../shared/schedule/slot.ts";
import { ticksOf } from "../../../shared/schedule/ticks.ts";
import { district, type World } from "../world/world.ts";
import type { BookingIntent } from "./attempt.ts";
import type { Model } from "./linearize.ts";
import { nameOfRecord } from "./name-of-record.ts";
import { type Left, leftIn, type Operation } from "./operation.ts";
import {
  asItStands,
  bySelf,
  keptFor,
  keptNumbers,
  namesOfSessions,
  type SessionsState,
  sessionsAtFirst,
  withEvent,
  withoutHold,
} from "./sessions-model.ts";
import { numbersOf, type SpentPlaces, spentIn, withSpent } from "./spent-places.ts";

/** All that booking knows, as one value: claims and calendars follow from the appointments. */
export type State = SessionsState &
  SpentPlaces & {
    visits: ReadonlyMap<AppointmentId, AppointmentRecord>;
    /** By the request that changed something. */
    receipts: ReadonlyMap<string, Receipt<AppointmentChange>>;
  };

type IntentOf<N extends BookingIntent["name"]> = Extract<BookingIntent, { name: N }>;
type Done = { answer: unknown; next: State };

const upcoming = ({ visits }: Pick<State, "visits">): AppointmentRecord[] => [...visits.values()].filter(isUpcoming);

/** A visit where it is from now on: whoever takes a place ends that it is kept. */
const withRecord = (state: State, record: AppointmentRecord): State => ({
  ...(isUpcoming(record) ? withoutHold(state, record.slot) : state),
  visits: new Map(state.visits).set(record.id, record),
});

/** The appointment that an intent makes or changes. */
const targetOf = ({ name, request, key }: BookingIntent): AppointmentId => {
  if (name === "book-appointment") return appointmentIdOf(request.patientId, bookingCodeFrom(key.id));
  return name === "register-walk-in" ? walkInIdFrom(key.id) : request.appointmentId;
};

/** Where the intent left its appointment, if it has been done. */
const leftBy = (state: State, intent: BookingIntent): Left | undefined => {
  const made = state.visits.get(targetOf(intent))?.receipt;
  return made?.requestId === intent.key.id ? leftIn(made) : leftIn(state.receipts.get(intent.key.id)?.answer);
};

const holderOf = ({ patients }: World, patientId: string): string | undefined =>
  patients.find(({ id }) => id === patientId)?.holder;

const withClaims = (state: State, session: Session): Session => ({
  ...asItStands(state, session),
  claims: Object.fromEntries(
    upcoming(state)
      .filter(({ slot }) => slot.sessionId === session.id)
      .map(({ slot, id }) => [String(slot.number), id]),
  ),
});

/** For whom a slot is asked, for what and when. */
type Asking = { patientId: string; service: string } & Pick<BookingIntent, "at">;

/** Refuses a slot that nobody could get at this moment. */
const requireSlot = ({ sessions }: World, state: State, slot: Slot, asking: Asking): void => {
  const found = sessions.find(({ id }) => id === slot.sessionId);
  if (!found) throw new Refusal("session.unknown");
  const session = asItStands(state, found);
  if (!takesMore(session)) throw new Refusal("session.closed");
  if (!isOnGrid(slot, session)) throw new Refusal("slot.off-grid");
  if (!isSameSite(slot.comeTo, session.comeTo)) throw new Refusal("session.other-place");
  if (!session.services.includes(asking.service)) throw new Refusal("session.wrong-service");
  const held = upcoming(state).find((visit) => isSameSlot(visit.slot, slot));
  if (held) throw new Refusal(held.patientId === asking.patientId ? "slot.own" : "slot.taken");
  const kept = keptFor(state, slot, asking.at);
  if (kept !== undefined && kept !== asking.patientId) throw new Refusal("slot.taken");
  if (state.spent.has(placeName(slot))) throw new Refusal("slot.taken");
};

/** Refuses an account one more place of a session than it may hold. */
const requireShare = (world: World, state: State, holder: string, { sessionId }: Slot): void => {
  const held = upcoming(state).filter(
    ({ slot, patientId }) => slot.sessionId === sessionId && holderOf(world, patientId) === holder,
  );
  if (held.length >= district.settings.maxPerSession) throw new Refusal("booking.session-limit");
};

const requireTime = (own: AppointmentRecord[], slot: Slot): void => {
  const busy = new Set(own.flatMap((visit) => ticksOf(visit.slot)));
  if (ticksOf(slot).some((tick) => busy.has(tick))) throw new Refusal("slot.overlaps");
  if (own.some((visit) => visit.slot.sessionId === slot.sessionId)) throw new Refusal("patient.has-number");
};

const book = (world: World, state: State, { request, caller, key, at }: IntentOf<"book-appointment">): Done => {
  const { patientId, slot, service } = request;
  if (holderOf(world, patientId) !== caller.accountId) throw new Refusal("patient.foreign");
  requireSlot(world, state, slot, { patientId, service, at });
  requireShare(world, state, caller.accountId, slot);
  const own = upcoming(state).filter((visit) => visit.patientId === patientId);
  requireTime(own, slot);
  if (own.length >= district.settings.maxUpcoming) throw new Refusal("booking.limit");
  const record = bookAppointment(request, key, at);
  return { answer: shown(record), next: withRecord(state, record) };
};

type Expected = { from: Slot; rule: ChangeRule; service?: string; caller: Actor } & Pick<BookingIntent, "at">;
const requireVisit = (world: World, state: State, id: AppointmentId, { caller, ...expected }: Expected) => {
  const visit = state.visits.get(id);
  if (!visit) throw new Refusal("appointment.unknown");
  if (caller.role === "patient" && holderOf(world, visit.patientId) !== caller.accountId)
    throw new Refusal("patient.foreign");
  if (!isSameSlot(visit.slot, expected.from)) throw new Refusal("appointment.changed");
  const refused = refusalBy(expected.rule, visit, expected.at);
  if (refused) throw new Refusal(refused);
  if ((expected.service ?? visit.service) !== visit.service) throw new Refusal("appointment.changed");
  return visit;
};

const withReceipt = (state: State, change: AppointmentChange, key: RequestKey): State => ({
  ...state,
  receipts: new Map(state.receipts).set(key.id, receiptOf(change, key)),
});

/** A change of where a visit is, after it was where it is `left`. */
const changed = (state: State, left: AppointmentRecord, change: AppointmentChange, key: RequestKey): Done => ({
  answer: change,
  next: withReceipt(withRecord(withSpent(state, left), { ...left, ...change }), change, key),
});

const reschedule = (world: World, state: State, intent: IntentOf<"reschedule-appointment">): Done => {
  const { request, caller, key, at } = intent;
  const { appointmentId, from, to, service } = request;
  const visit = requireVisit(world, state, appointmentId, { caller, from, rule: moving, service, at });
  const { patientId, movedBy: _, beyond: __, ...unmoved } = visit;
  requireSlot(world, state, to, { patientId, service, at });
  const mover: Mover =
    caller.role === "patient"
      ? caller
      : { role: "registrar", hasPhone: holderOf(world, patientId) !== undefined, visit };
  if (mover.role === "patient" && from.sessionId !== to.sessionId) requireShare(world, state, caller.accountId, to);
  requireTime(
    upcoming(state).filter((other) => other.id !== visit.id && other.patientId === patientId),
    to,
  );
  const { change, found: _found, ...moved } = rescheduleAppointment(request, mover);
  return changed(state, { ...unmoved, patientId, ...moved }, change, key);
};

const cancel = (world: World, state: State, intent: IntentOf<"cancel-appointment">): Done => {
  const { request, caller, key, at } = intent;
  const { appointmentId, from } = request;
  const visit = requireVisit(world, state, appointmentId, { caller, from, rule: cancelling, at });
  return changed(state, visit, cancelAppointment(request, at), key);
};

/** Any place that is free, or the next number beyond: which was the first is decided when the desk looks, before it writes. */
const walkIns = (world: World, state: State, { request, key, at }: IntentOf<"register-walk-in">): Done[] => {
  const { zone } = district;
  const found = world.sessions.find(({ id }) => id === request.sessionId);
  if (!found) throw new Refusal("session.unknown");
  const session = withClaims(state, found);
  const held = Object.fromEntries(keptNumbers(state, session, at).map((number) => [number, ""]));
  const asSeen = { ...session, spent: spentIn(state, session), claims: { ...held, ...session.claims } };
  registerWalkIn(request, { session: asSeen, zone }, key, at);
  const next = request.beyond ? freeBeyond(asSeen).slice(0, 1) : [];
  return [...freeSlots(asSeen, { now: at }), ...next.map((number) => slotAt(asSeen, number))].map((free) => {
    const others = numbersOf(session).map(String);
    const claims = Object.fromEntries(others.filter((other) => other !== String(free.number)).map((one) => [one, ""]));
    const { appointment, patient } = registerWalkIn(request, { session: { ...session, claims }, zone }, key, at);
    const { id, slot, state: here } = appointment;
    const next = withReceipt(withRecord(state, appointment), { id, slot, state: here }, key);
    return { answer: { appointment: shown(appointment), patient }, next };
  });
};

const ways = (world: World, state: State, intent: BookingIntent): Done[] => {
  if (intent.name === "book-appointment") return [book(world, state, intent)];
  if (intent.name === "reschedule-appointment") return [reschedule(world, state, intent)];
  if (intent.name === "cancel-appointment") return [cancel(world, state, intent)];
  return walkIns(world, state, intent);
};

/** What the intent may lead to if it were the only one at this moment: its answers, or why it is refused. */
const expected = (world: World, state: State, intent: BookingIntent): Done[] | string => {
  try {
    return ways(world, state, intent);
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};

const claimedIn = (state: State): Set<string> => new Set(upcoming(state).map(({ slot }) => placeName(slot)));

const afterEvent = (world: World, state: State, { event, sure }: Extract<Operation, { kind: "event" }>): State[] => {
  const after = withEvent(world, state, claimedIn(state), event);
  const happened = after.map((one) => ({ ...state, ...one }));
  return sure ? happened : [...happened, state];
};

const step = (world: World, state: State, operation: Operation): State[] => {
  if (operation.kind === "event") return afterEvent(world, state, operation);
  const { intent } = operation;
  const result = expected(world, state, intent);
  if (operation.kind === "refusal") return !leftBy(state, intent) && result === operation.code ? [state] : [];
  const { answer, left } = operation;
  const asLeft = (typeof result === "string" ? [] : result).filter(
    ({ next }) => !left || isDeepStrictEqual(leftBy(next, intent), left),
  );
  if (answer !== undefined)
    return asLeft.filter((one) => isDeepStrictEqual(one.answer, answer)).map(({ next }) => next);
  return [...asLeft.map(({ next }) => next), ...(left ? [] : [state])];
};

/** Booking as it ought to be: one thing after the other, decided by `shared/`, no store and no retries. */
export const bookingModel = (world: World): Model<State, Operation> => ({
  initial: { ...sessionsAtFirst(world), visits: new Map(), receipts: new Map(), spent: new Set() },
  step: (state, operation) => step(world, state, operation),
  isRead: ({ kind }) => kind === "refusal",
  bySelf: (state) => bySelf(state, () => claimedIn(state)),
  nameOf: ({ visits, receipts, spent, ...sessions }) =>
    [[...visits.values()].map(nameOfRecord), [...receipts.keys()], [...spent], namesOfSessions(sessions)]
      .flatMap((names) => names.toSorted())
      .join("\n"),
});
