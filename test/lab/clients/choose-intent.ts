import type { Appointment } from "../../../shared/booking/appointment.ts";
import { appointmentIdParts } from "../../../shared/booking/appointment.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { type Slot, slotAt } from "../../../shared/schedule/slot.ts";
import { minute } from "../../../shared/time/instant.ts";
import type { Random } from "../../harness/random.ts";
import type { BookingIntent, Intent } from "../history/attempt.ts";
import { later, now, type World } from "../world/world.ts";

/** A visit as somebody saw it on a screen; it may have moved on since. */
export type Seen = Pick<Appointment, "id" | "slot">;

type Chooser = {
  random: Random;
  world: World;
  seen: readonly Seen[];
  /** The sessions on the screen: where each was met when it was loaded. */
  shown: readonly Session[];
  /** What the client wanted before. */
  asked: readonly Intent[];
};

/** When it is for whoever asks: hardly ever so late that what is kept for somebody is kept no more. */
const clockOf = ({ random }: Chooser): BookingIntent["at"] => (random.chance(0.1) ? later : now);

const complaint = "Batuk sejak tiga hari";
/** Somebody new each time: who is told apart by nothing is one person, and asked about. */
const personOf = ({ id }: RequestKey) => ({ name: `Asih ${id}`, birthDate: "1988-02-03", sex: "female" }) as const;

/** A slot of the world's; now and then one that is none. */
const someSlot = ({ random, world, shown }: Chooser): Slot => {
  const planned = world.sessions.filter(({ state }) => state === "open");
  const session = random.pick(random.chance(0.1) ? world.sessions : planned);
  const slot = slotAt(shown.find(({ id }) => id === session.id) ?? session, 1 + random.below(session.count));
  return random.chance(0.02) ? { ...slot, start: slot.start + 5 * minute } : slot;
};

const someService = ({ random }: Chooser): string => (random.chance(0.04) ? "gizi" : "umum");

const bookOf = (chooser: Chooser, key: RequestKey): BookingIntent => {
  const { random, world } = chooser;
  const patient = random.pick(world.patients);
  const stranger = random.chance(0.03);
  const caller = random.pick(world.accounts.filter(({ accountId }) => (accountId === patient.holder) !== stranger));
  const request = { patientId: patient.id, slot: someSlot(chooser), service: someService(chooser), complaint };
  return { name: "book-appointment", request, caller, key, at: clockOf(chooser) };
};

const accountOf = ({ world }: Chooser, { id }: Seen) => {
  const own = world.patients.find((patient) => patient.id === appointmentIdParts(id).patientId)?.holder;
  return world.accounts.find(({ accountId }) => accountId === own);
};

/** Whose visit it is; now and then somebody else. */
const callerFor = (chooser: Chooser, visit: Seen) => {
  const { random, world } = chooser;
  return (random.chance(0.03) ? undefined : accountOf(chooser, visit)) ?? random.pick(world.accounts);
};

/** One of the visits on the screen, for a patient mostly one that somebody booked. */
const someVisit = (chooser: Chooser, among: readonly Seen[]): Seen => {
  const { random, seen } = chooser;
  return random.pick(among.length === 0 || random.chance(0.03) ? seen : among);
};

const rescheduleOf = (chooser: Chooser, key: RequestKey): BookingIntent => {
  const byDesk = chooser.random.chance(0.2);
  const booked = chooser.seen.filter((visit) => byDesk || accountOf(chooser, visit));
  const visit = someVisit(chooser, booked);
  const { id, slot } = visit;
  // Back to where it was: then an earlier request finds the visit as it once expected it.
  const earlier = chooser.asked.findLast(
    (one) => one.name === "reschedule-appointment" && one.request.appointmentId === id,
  );
  const back =
    earlier?.name === "reschedule-appointment" && chooser.random.chance(0.5) ? earlier.request.from : undefined;
  const to = chooser.random.chance(0.03) ? slot : (back ?? someSlot(chooser));
  const request = { appointmentId: id, service: someService(chooser), from: slot, to };
  const wish = { name: "reschedule-appointment", request, key, at: clockOf(chooser) } as const;
  return byDesk ? { ...wish, caller: chooser.world.registrar } : { ...wish, caller: callerFor(chooser, visit) };
};

const cancelOf = (chooser: Chooser, key: RequestKey): BookingIntent => {
  const { random, world, seen } = chooser;
  const visit = someVisit(chooser, seen);
  const { id, slot } = visit;
  const wish = {
    name: "cancel-appointment",
    request: { appointmentId: id, from: slot },
    key,
    at: clockOf(chooser),
  } as const;
  const byDesk = random.chance(accountOf(chooser, visit) ? 0.2 : 0.95);
  return byDesk ? { ...wish, caller: world.registrar } : { ...wish, caller: callerFor(chooser, visit) };
};

const walkInOf = (chooser: Chooser, key: RequestKey): BookingIntent => {
  const { random, world } = chooser;
  const { id } = random.pick(random.chance(0.05) ? world.sessions : world.sessions.slice(0, 2));
  const beyond = random.chance(0.5) ? { beyond: true as const } : {};
  const request = { sessionId: id, service: "umum", patient: personOf(key), complaint, ...beyond };
  return { name: "register-walk-in", request, caller: world.registrar, key, at: clockOf(chooser) };
};

/** What a client wants next of somebody's places. */
export const chooseIntent = (chooser: Chooser, key: RequestKey): BookingIntent => {
  const { random, seen } = chooser;
  const draw = random.next();
  if (draw < 0.15) return walkInOf(chooser, key);
  if (draw < 0.5 || seen.length === 0) return bookOf(chooser, key);
  return draw < 0.75 ? rescheduleOf(chooser, key) : cancelOf(chooser, key);
};
