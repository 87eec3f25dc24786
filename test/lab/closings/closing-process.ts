import { setTimeout as wait } from "node:timers/promises";
import { eachAtOnce } from "../../../functions/trigger/each-at-once.ts";
import type { ResponseOf } from "../../../shared/api/routes.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { type Random, randomFrom } from "../../harness/random.ts";
import { ask } from "../clients/ask.ts";
import type { Attempt, BookingIntent, Intent, IntentName, RosterIntent } from "../history/attempt.ts";
import { requestIdFrom } from "../world/request-id.ts";
import { rosterUseCases } from "../world/roster-use-cases.ts";
import { bookingUseCases } from "../world/use-cases.ts";
import { closingWorld, month, now, type World } from "../world/world.ts";
import type { ClosingDone, ClosingTask } from "./closing-task.ts";

/** How many places somebody tries who finds them taken. */
const tries = 8;
/** How many book at once, and within how many of them the scheduler begins: it takes them a dozen requests to close. */
const atOnce = 8;
const beginsWithin = 40;

const fingerprint = "one-body";

const sendIn =
  (world: World) =>
  ({ name, request, caller, key }: Intent): Promise<ResponseOf<IntentName>> =>
    ({ ...rosterUseCases(world), ...bookingUseCases(() => now) })[name as "book-appointment" | "publish-month"](
      request as never,
      caller as never,
      key,
    );

/** Asks until it is answered, whatever the network does meanwhile. */
const answered = async <T>(work: () => Promise<T>): Promise<T> => {
  for (;;) {
    const answer = await work().catch(() => undefined);
    if (answer !== undefined) return answer;
    await wait(5);
  }
};

/** Takes everybody's shift out of the draft, and looks at what publishing that does. */
const closing = async (world: World, name: string): Promise<RosterIntent> => {
  const { clinicId, scheduler, practitioners } = world;
  const useCases = rosterUseCases(world);
  const rows = practitioners.map((practitionerId) => ({ practitionerId, revision: 0, cells: {}, locked: [] }));
  const draft = { id: requestIdFrom(name, "draft"), fingerprint };
  await answered(() => useCases["save-roster-rows"]({ clinicId, month, rows }, scheduler, draft));
  const { digest } = await answered(() => useCases["preview-publishing"]({ clinicId, month }, scheduler, draft));
  const key = { id: requestIdFrom(name, "publish"), fingerprint };
  return { name: "publish-month", request: { clinicId, month, digest }, caller: scheduler, key, at: now };
};

const bookingOf = (world: World, person: number, number: number, name: string): BookingIntent => {
  const [session] = world.sessions;
  const patient = world.patients[person];
  const caller = world.accounts[person];
  if (!session || !patient || !caller) throw new Error(`there is no person ${person}`);
  const request = { patientId: patient.id, slot: slotAt(session, number), service: "umum", complaint: "" };
  return { name: "book-appointment", request, caller, key: { id: requestIdFrom(name), fingerprint }, at: now };
};

const rush = async ({ run, seed, round, people }: ClosingTask): Promise<ClosingDone> => {
  const world = closingWorld(run, round, people);
  const attempts: Attempt[] = [];
  const asking = (random: Random, client: number) => ({
    send: sendIn(world),
    random,
    client,
    record: (attempt: Attempt) => attempts.push(attempt),
  });
  const name = `${run} ${round}`;
  const publish = await closing(world, name);
  const count = world.sessions[0]?.count ?? 1;
  const bookOne = async (person: number): Promise<void> => {
    const random = randomFrom(seed, name, person);
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const intent = bookingOf(world, person, 1 + random.below(count), `${name} ${person} ${attempt}`);
      await ask(asking(random, person), intent);
      const last = attempts.findLast((one) => one.intent.key.id === intent.key.id);
      if (!last || !("refused" in last.outcome) || last.outcome.refused !== "slot.taken") return;
    }
  };
  const random = randomFrom(seed, name, "closing");
  const begins = random.below(beginsWithin);
  let closed: Promise<void> | undefined;
  await eachAtOnce(
    Array.from({ length: people }, (_, person) => person),
    atOnce,
    async (person) => {
      if (person >= begins) closed ??= ask(asking(random, people), publish);
      await bookOne(person);
    },
  );
  await closed;
  return { round, attempts };
};

process.on("message", (task: ClosingTask) => {
  process.env.TABLE_NAME = task.table;
  rush(task).then(
    (done) => process.send?.(done),
    (error: unknown) => {
      console.error("A rush fell over:", error);
      process.exit(1);
    },
  );
});
process.on("disconnect", () => process.exit());
