import { sessionsOf } from "../../../functions/store/session/sessions.ts";
import type { ResponseOf } from "../../../shared/api/routes.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { type Random, randomFrom } from "../../harness/random.ts";
import type { Attempt, Intent, IntentName } from "../history/attempt.ts";
import { requestIdFrom } from "../world/request-id.ts";
import { bookingUseCases } from "../world/use-cases.ts";
import { now, type World, worldOf } from "../world/world.ts";
import { ask, type Send } from "./ask.ts";
import { chooseIntent, type Seen } from "./choose-intent.ts";
import { bookNaively } from "./naive-booking.ts";
import type { Done, Task } from "./task.ts";

const real = bookingUseCases(() => now);

const sender = (naive: boolean): Send => {
  const useCases = naive ? { ...real, "book-appointment": bookNaively } : real;
  return ({ name, request, caller, key }: Intent): Promise<ResponseOf<IntentName>> =>
    useCases[name](request as never, caller as never, key);
};

/** The visits on the clinic's screen at this moment; a screen that does not load shows what it showed before. */
const look = async ({ sessions }: World, before: Seen[]): Promise<Seen[]> => {
  const [{ clinicId, id } = { clinicId: "", id: "" }] = sessions;
  const loaded = await sessionsOf(clinicId, id.split(".")[1] ?? "").catch(() => undefined);
  return (
    loaded?.flatMap((session) =>
      Object.entries(session.claims).map(([number, held]) => ({ id: held, slot: slotAt(session, Number(number)) })),
    ) ?? before
  );
};

const takePart = async (task: Task): Promise<Done> => {
  const { run, seed, history, client, intents, naive } = task;
  const random: Random = randomFrom(seed, history, client);
  const world = worldOf(run, history);
  const attempts: Attempt[] = [];
  const asking = { send: sender(naive), random, client, record: (attempt: Attempt) => attempts.push(attempt) };
  const asked: Intent[] = [];
  let seen: Seen[] = [];
  for (let number = 0; number < intents; number += 1) {
    if (random.chance(0.6)) seen = await look(world, seen);
    const key = { id: requestIdFrom(run, history, client, number), fingerprint: "one-body" };
    // Some ask once more long after they were answered: a phone that was off, a page that was reloaded.
    const intent = asked.length > 0 && random.chance(0.08) ? random.pick(asked) : undefined;
    const chosen = intent ?? chooseIntent({ random, world, seen, asked }, key);
    asked.push(chosen);
    await ask(asking, chosen);
  }
  return { history, attempts };
};

process.on("message", (task: Task) => {
  process.env.TABLE_NAME = task.table;
  takePart(task).then(
    (done) => process.send?.(done),
    (error: unknown) => {
      console.error("A client fell over:", error);
      process.exit(1);
    },
  );
});
process.on("disconnect", () => process.exit());
