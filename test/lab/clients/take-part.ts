import { sessionsOf } from "../../../functions/store/session/sessions.ts";
import type { ResponseOf } from "../../../shared/api/routes.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { type Random, randomFrom } from "../../harness/random.ts";
import type { Attempt, Intent, IntentName } from "../history/attempt.ts";
import { requestIdFrom } from "../world/request-id.ts";
import { rosterUseCases } from "../world/roster-use-cases.ts";
import { swapUseCases } from "../world/swap-use-cases.ts";
import { bookingUseCases } from "../world/use-cases.ts";
import { waitlistUseCases } from "../world/waitlist-use-cases.ts";
import { date, type World, worldOf } from "../world/world.ts";
import { ask, type Send } from "./ask.ts";
import { chooseChange } from "./choose-change.ts";
import { chooseIntent, type Seen } from "./choose-intent.ts";
import { chooseWaiting } from "./choose-waiting.ts";
import { bookNaively } from "./naive-booking.ts";
import type { Done, Task } from "./task.ts";

const sender = (world: World, naive: boolean): Send => {
  const others = { ...rosterUseCases(world), ...swapUseCases(world), ...waitlistUseCases(world) };
  return ({ name, request, caller, key, at }: Intent): Promise<ResponseOf<IntentName>> => {
    const booking = { ...bookingUseCases(() => at), ...(naive && { "book-appointment": bookNaively }) };
    return { ...others, ...booking }[name](request as never, caller as never, key);
  };
};

/** The sessions on the clinic's screen at this moment; a screen that does not load shows what it showed before. */
const look = ({ clinicId }: World, before: readonly Session[]): Promise<readonly Session[]> =>
  sessionsOf(clinicId, date).catch(() => before);

/** The visits on a screen. */
const visitsIn = (shown: readonly Session[]): Seen[] =>
  shown.flatMap((session) =>
    Object.entries(session.claims).map(([number, held]) => ({ id: held, slot: slotAt(session, Number(number)) })),
  );

type Wanting = {
  random: Random;
  world: World;
  shown: readonly Session[];
  seen: readonly Seen[];
  asked: readonly Intent[];
};

/** What a client wants next, of places, of who waits, or of the roster; the control is about places alone. */
const want = async (wanting: Wanting, key: RequestKey, { naive, changes }: Task): Promise<Intent> => {
  if (naive) return chooseIntent(wanting, key);
  const draw = wanting.random.next();
  const change = draw < changes ? await chooseChange({ ...wanting, key }) : undefined;
  if (change) return change;
  return draw < changes + 0.15 ? chooseWaiting({ ...wanting, key }) : chooseIntent(wanting, key);
};

/** Takes a client's part in one history, and tells of all that it asked. */
export const takePart = async (task: Task): Promise<Done> => {
  const { run, seed, history, client, intents, naive } = task;
  const random: Random = randomFrom(seed, history, client);
  const world = worldOf(run, history);
  const attempts: Attempt[] = [];
  const asking = { send: sender(world, naive), random, client, record: (attempt: Attempt) => attempts.push(attempt) };
  const asked: Intent[] = [];
  let shown: readonly Session[] = world.sessions;
  for (let number = 0; number < intents; number += 1) {
    if (random.chance(0.6)) shown = await look(world, shown);
    const key = { id: requestIdFrom(run, history, client, number), fingerprint: "one-body" };
    // Some ask once more long after they were answered: a phone that was off, a page that was reloaded.
    const intent = asked.length > 0 && random.chance(0.08) ? random.pick(asked) : undefined;
    const chosen = intent ?? (await want({ random, world, shown, seen: visitsIn(shown), asked }, key, task));
    asked.push(chosen);
    await ask(asking, chosen);
  }
  return { history, attempts };
};
