import { entriesAt } from "../../../functions/store/waitlist/waitlist-entries.ts";
import { waitingIdOf } from "../../../shared/booking/waitlist/waitlist-entry.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";
import type { Random } from "../../harness/random.ts";
import type { Intent, WaitlistIntent } from "../history/attempt.ts";
import { date, now, type World } from "../world/world.ts";

type Waiting = { world: World; random: Random; key: RequestKey };

/** Takes the place that is kept, as anybody books, or says no to it. */
const answerOf = async ({ random, key }: Omit<Waiting, "world">, wish: WaitlistIntent): Promise<Intent | undefined> => {
  const { caller, request } = wish;
  const [entry] = await entriesAt([waitingIdOf(request)]).catch(() => []);
  if (!entry || entry.endedAt !== undefined) return undefined;
  if (!entry.offer || random.chance(0.2)) return { ...wish, name: "leave-waitlist", request: waitingFor(wish) };
  const { slot } = entry.offer;
  if (random.chance(0.4)) return { ...wish, name: "decline-place", request: { ...waitingFor(wish), slot } };
  const { patientId, service } = request;
  return { name: "book-appointment", request: { patientId, slot, service, complaint: "" }, caller, key, at: now };
};

const waitingFor = ({ request: { patientId, clinicId, service } }: WaitlistIntent) => ({
  patientId,
  clinicId,
  service,
});

/** What somebody wants next who waits for a place: to wait, to answer what they are offered, or to wait no more. */
export const chooseWaiting = async (waiting: Waiting): Promise<Intent> => {
  const { world, random, key } = waiting;
  const patient = random.pick(world.patients);
  const caller = world.accounts.find(({ accountId }) => accountId === patient.holder) ?? random.pick(world.accounts);
  const of = { patientId: patient.id, clinicId: world.clinicId, service: random.chance(0.8) ? "umum" : "gizi" };
  const wish: WaitlistIntent = {
    name: "join-waitlist",
    request: { ...of, dates: [date], halves: ["morning"] },
    caller,
    key,
    at: now,
  };
  return (await answerOf(waiting, wish)) ?? wish;
};
