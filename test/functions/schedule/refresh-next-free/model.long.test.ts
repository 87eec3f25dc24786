import fc from "fast-check";
import { expect, test } from "vitest";
import { bookableWindow } from "../../../../shared/schedule/bookable-window.ts";
import { nextSlots } from "../../../../shared/schedule/next-list.ts";
import { freeSlots } from "../../../../shared/schedule/slot.ts";
import { minute } from "../../../../shared/time/instant.ts";
import { localDate } from "../../../../shared/time/zone.ts";
import { type ClinicModel, clinicModel, district, type Guard, plannedSessions, services } from "./clinic-model.ts";

const anybody = "k4m7q2x9ta-K7M4QX";
const which = fc.nat(plannedSessions.length - 1);
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("write" as const), which }) },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constantFrom("claim" as const, "free" as const),
      which,
      numbers: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom("close" as const, "open" as const), which }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("change services" as const),
      which,
      offers: fc.uniqueArray(fc.constantFrom(...services), { minLength: 1 }),
    }),
  },
);
const steps = fc.array(fc.record({ step, times: fc.integer({ min: 1, max: 2 }), ahead: fc.nat(12) }), {
  maxLength: 25,
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

const take = (model: ClinicModel, one: Step, times: number): void => {
  const planned = plannedSessions[one.which];
  if (!planned) return;
  const session = model.sessions().find(({ id }) => id === planned.id) ?? planned;
  const taken = "numbers" in one ? Object.fromEntries(one.numbers.map((number) => [number, anybody])) : {};
  if (one.kind === "claim") model.write({ ...session, claims: { ...session.claims, ...taken } }, times);
  else if (one.kind === "free") {
    const left = Object.entries(session.claims).filter(([number]) => !(number in taken));
    model.write({ ...session, claims: Object.fromEntries(left) }, times);
  } else if (one.kind === "change services" && "offers" in one)
    model.write({ ...session, services: one.offers }, times);
  else model.write({ ...session, state: one.kind === "close" ? "closed" : "open" }, times);
};

/** Plays steps, each event and each minute in an order that the scheduler chooses, until nothing is left to do. */
const play = async (model: ClinicModel, scheduler: fc.Scheduler, work: () => Promise<void>): Promise<void> => {
  let isDone = false;
  const all = work()
    .then(model.settled)
    .then(() => {
      isDone = true;
    });
  while (!isDone) {
    if (scheduler.count() > 0) await scheduler.waitOne();
    else await new Promise((resolve) => setImmediate(resolve));
  }
  await all;
};

const soonest = (model: ClinicModel, service: string, at: number) => {
  const window = bookableWindow(district, at);
  const starts = model
    .sessions()
    .filter((session) => session.services.includes(service))
    .flatMap((session) => freeSlots(session, window).map(({ start }) => start));
  return starts.length > 0 ? Math.min(...starts) : undefined;
};
const told = (model: ClinicModel, service: string, at: number) =>
  nextSlots(model.list().sessions, service, bookableWindow(district, at))[0]?.start;

/** The list made from nothing, of the sessions as they are. */
const rebuilt = async (model: ClinicModel) => {
  const fresh = clinicModel(async () => {});
  fresh.pass((model.now() - fresh.now()) / minute);
  await fresh.settled();
  for (const session of model.sessions()) fresh.write(session);
  await fresh.settled();
  return fresh.list();
};

/** Two days and few places, so that many changes meet. */
const busySteps = fc.array(
  fc.record({
    step: fc.record({
      kind: fc.constantFrom("claim" as const, "free" as const),
      which: fc.constantFrom(4, 5, 8),
      numbers: fc.uniqueArray(fc.integer({ min: 1, max: 2 }), { minLength: 1 }),
    }),
    times: fc.constant(1),
    ahead: fc.nat(4),
  }),
  { minLength: 4, maxLength: 20 },
);

const settleBy = (scheduler: fc.Scheduler, guard: Guard) =>
  clinicModel(() => scheduler.schedule(Promise.resolve(), "request"), guard);

const standsStill = (guard: Guard, some: fc.Arbitrary<{ step: Step; times: number; ahead: number }[]>) =>
  fc.asyncProperty(fc.scheduler(), some, async (scheduler, all) => {
    const model = settleBy(scheduler, guard);
    await play(model, scheduler, async () => {
      for (const { step, times, ahead } of all) {
        take(model, step, times);
        for (let some = ahead; some > 0; some -= 1) await scheduler.schedule(Promise.resolve(), "the next step");
      }
    });
    expect(JSON.stringify(model.list())).toBe(JSON.stringify(await rebuilt(model)));
  });

const goesBy = fc.asyncProperty(
  fc.scheduler(),
  fc.array(fc.tuple(steps, fc.integer({ min: 0, max: 600 })), { minLength: 1, maxLength: 6 }),
  async (scheduler, rounds) => {
    const model = settleBy(scheduler, "version");
    for (const [all, minutes] of rounds) {
      await play(model, scheduler, async () => {
        for (const { step, times } of all) take(model, step, times);
      });
      // The clock keeps up with each minute; what it has begun is ended before the next one.
      for (let left = minutes; left > 0; left -= 1) {
        if (model.pass(1)) await play(model, scheduler, async () => {});
        for (const service of services)
          expect({ at: model.now(), service, start: told(model, service, model.now()) }).toEqual({
            at: model.now(),
            service,
            start: soonest(model, service, model.now()),
          });
      }
    }
    expect(localDate(model.now(), "WIB") >= "2026-11-23").toBe(true);
  },
);

test("while time stands still it is what a rebuilding makes, byte for byte, whatever the order of shards and repeats", async () => {
  await fc.assert(standsStill("version", fc.oneof(steps, busySteps)), { numRuns: 300 });
}, 60_000);

test("as time goes by each minute tells of each service its soonest slot, neither less nor later", async () => {
  await fc.assert(goesBy, { numRuns: 60 });
}, 60_000);

test("without its guard an older view wins some day, and this test sees it", async () => {
  const { failed } = await fc.check(standsStill("none", busySteps), { numRuns: 3000, endOnFailure: true });
  expect(failed).toBe(true);
}, 60_000);

/** Whether a place that became free while another event's handler was reading is told in the end. */
const toldDespite = async (guard: Guard): Promise<boolean> => {
  const model = clinicModel(async () => {}, guard);
  const [today, tomorrow] = [plannedSessions[5], plannedSessions[9]];
  if (!today || !tomorrow) throw new Error("The clinic has no such sessions");
  const full = { ...today, claims: { 1: anybody } };
  model.write(today);
  model.write(tomorrow);
  await model.settled();
  // Taken and free again, and both events come together: by then the list says already what they say.
  model.whileReading(full, () =>
    model.handle([
      { before: today, after: full },
      { before: full, after: today },
    ]),
  );
  model.write({ ...tomorrow, state: "closed" });
  await model.settled();
  return told(model, "umum", model.now()) === today.start;
};

test("a change that makes no difference is noted all the same: a view from before it is not saved", async () => {
  expect(await toldDespite("version")).toBe(true);
  expect(await toldDespite("version, but nothing saved where nothing differs")).toBe(false);
});
