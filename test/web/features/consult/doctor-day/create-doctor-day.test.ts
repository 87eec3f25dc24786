import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { VisitState } from "../../../../../shared/booking/appointment.ts";
import type { Visit } from "../../../../../shared/booking/visit.ts";
import { consultationSeen } from "../../../../../shared/consult/consultation-seen.ts";
import type { Choice } from "../../../../../web/features/consult/doctor-day/create-choice.ts";
import { createDoctorDay } from "../../../../../web/features/consult/doctor-day/create-doctor-day.ts";
import { meantBefore } from "../../../../../web/features/consult/doctor-day/create-overtaken.ts";
import { completion } from "../../../../../web/features/consult/end-consultation/completion.ts";
import { Unreachable } from "../../../../../web/net/unreachable.ts";
import type { NumberOf } from "../../../../../web/parts/directory/number-in.ts";
import { passOver } from "../../../../../web/parts/skip-patient/skipping.ts";
import { unsent } from "../../../../../web/unsent/unsent.ts";
import { dayVisit, sessionDay } from "../../../parts/day-visit.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const waiting: VisitState = { status: "waiting", arrivedAt: 1 };

const completed: VisitState = { status: "completed", arrivedAt: 1, admittedAt: 2, metAt: 2, endedAt: 3 };
const booked: VisitState = { status: "booked" };

const choice = (): Choice => {
  const [chosen, choose] = createSignal<string>();
  return { chosen, choose };
};

const finish = ({ appointment }: Visit): void => unsent.defer(completion, consultationSeen(appointment));

const numberOf: NumberOf = ({ number }) => `A-${number}`;

const opened = async (visits = [dayVisit(1, waiting), dayVisit(2, waiting), dayVisit(3, waiting)]) => {
  const world = { visits, down: false };
  const ask = vi.fn(async () => {
    if (world.down) throw new Unreachable();
    return { sessions: [sessionDay(world.visits)] };
  });
  const day = createRoot(() => createDoctorDay(() => "2026-11-23", ask, choice(), numberOf));
  await vi.advanceTimersByTimeAsync(0);
  return { day, world, ask, number: () => day.selected()?.appointment.slot.number };
};

test("the first in line is selected, arrows move within the line", async () => {
  const { day, number } = await opened();
  expect(number()).toBe(1);
  day.move(-1);
  expect(number()).toBe(1);
  day.move(1);
  day.move(1);
  day.move(1);
  expect(number()).toBe(3);
});

test("a chosen visit stays chosen while the day is asked again; once gone, the first in line follows", async () => {
  const { day, world, number, ask } = await opened();
  day.select(dayVisit(2, waiting).appointment.id);
  await vi.advanceTimersByTimeAsync(5_000);
  expect([number(), ask.mock.calls.length]).toEqual([2, 2]);
  world.visits = [dayVisit(3, waiting)];
  await vi.advanceTimersByTimeAsync(5_000);
  expect(number()).toBe(3);
});

const emergency = (number: number) => {
  const visit = dayVisit(number, waiting);
  const priority = { level: "emergency", reason: "breathing", by: "registrar", at: 2, times: 1 } as const;
  return { ...visit, appointment: { ...visit.appointment, priority } };
};

test("shown is always the first of the line: an emergency as it comes, which is said, and a moment later may be called", async () => {
  const { world, day, number } = await opened([dayVisit(1, waiting), dayVisit(2, waiting)]);
  const said = () => [number(), day.overtaken.isJustNow(), day.overtaken.by() === day.selected()?.appointment.id];
  expect(said()).toEqual([1, false, false]);
  world.visits = [dayVisit(1, waiting), dayVisit(2, waiting), emergency(3)];
  await vi.advanceTimersByTimeAsync(5_000);
  expect(said()).toEqual([3, true, true]);
  await vi.advanceTimersByTimeAsync(meantBefore - 1);
  expect(said()).toEqual([3, true, true]);
  await vi.advanceTimersByTimeAsync(1);
  expect(said()).toEqual([3, false, true]);
});

test("that whoever was shown has left, or was seen, overtakes nobody: the next is called at once", async () => {
  const { world, day, number } = await opened([dayVisit(1, waiting), dayVisit(2, waiting)]);
  world.visits = [dayVisit(1, completed), dayVisit(2, waiting)];
  await vi.advanceTimersByTimeAsync(5_000);
  expect([number(), day.overtaken.isJustNow(), day.overtaken.by()]).toEqual([2, false, undefined]);
});

test("whom the doctor chose stays before them as an emergency comes: that it waits is said, and shown on a press", async () => {
  const { world, day, number } = await opened();
  day.select(dayVisit(2, waiting).appointment.id);
  world.visits = [...world.visits, emergency(4)];
  await vi.advanceTimersByTimeAsync(5_000);
  expect([number(), day.urgent()?.appointment.slot.number, day.overtaken.isJustNow()]).toEqual([2, 4, false]);
  day.select(day.urgent()?.appointment.id ?? "");
  expect([number(), day.urgent()]).toEqual([4, undefined]);
});

test("who is passed over while they are shown makes room for the next; one chosen among the passed over stays", async () => {
  const skipped: VisitState = { ...waiting, skippedAt: 2, times: 1 };
  const { day, world, number } = await opened();
  day.select(dayVisit(1, waiting).appointment.id);
  world.visits = [dayVisit(1, skipped), dayVisit(2, waiting)];
  await vi.advanceTimersByTimeAsync(5_000);
  expect(number()).toBe(2);
  day.select(dayVisit(1, skipped).appointment.id);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(number()).toBe(1);
});

test.each([
  ["is not there", passOver],
  ["is done", finish],
])(
  "once it is decided that who was called in %s, the next is shown at once; undone, they are again",
  async (_, decide) => {
    const inside = dayVisit(1, { status: "in-consultation", arrivedAt: 1, admittedAt: 2 }, "walk-in");
    const { day, number } = await opened([inside, dayVisit(2, waiting), dayVisit(3, waiting)]);
    const choices = [() => undefined, () => day.select(inside.appointment.id)];
    for (const choose of choices) {
      choose();
      expect(number()).toBe(1);
      decide(inside);
      expect([number(), day.overtaken.by()]).toEqual([2, undefined]);
      for (const { key } of unsent.list()) unsent.undo(key);
      expect([number(), day.overtaken.by()]).toEqual([1, undefined]);
    }
  },
);

test("a visit that ends while it is shown makes room for the first in line; one chosen among the done stays", async () => {
  const { world, day, number } = await opened();
  day.select(dayVisit(2, waiting).appointment.id);
  world.visits = [dayVisit(1, waiting), dayVisit(2, completed), dayVisit(3, waiting)];
  await vi.advanceTimersByTimeAsync(5_000);
  expect(number()).toBe(1);
  day.select(dayVisit(2, completed).appointment.id);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(number()).toBe(2);
});

test.each([
  ["who is done", [dayVisit(1, completed), dayVisit(2, completed)]],
  ["who is expected", [dayVisit(1, completed), dayVisit(2, booked)]],
])("where nobody is here %s is shown, until somebody comes", async (_, visits) => {
  const { world, number } = await opened(visits);
  world.visits = [...visits, dayVisit(3, waiting), dayVisit(4, waiting)];
  await vi.advanceTimersByTimeAsync(5_000);
  expect(number()).toBe(3);
});

test("whom the doctor chose stays, though not here yet, while others come", async () => {
  const { world, day, number } = await opened([dayVisit(1, booked), dayVisit(2, booked)]);
  day.select(dayVisit(2, booked).appointment.id);
  world.visits = [...world.visits, dayVisit(3, waiting)];
  await vi.advanceTimersByTimeAsync(5_000);
  expect(number()).toBe(2);
});

test("after the end of whom the doctor chose, the first in line comes, however late they came", async () => {
  const { world, day, number } = await opened([dayVisit(2, waiting), dayVisit(3, waiting)]);
  day.select(dayVisit(3, waiting).appointment.id);
  world.visits = [dayVisit(1, waiting), dayVisit(2, waiting), dayVisit(3, completed)];
  await vi.advanceTimersByTimeAsync(5_000);
  expect(number()).toBe(1);
});

test("without a network the last day stays, with its age", async () => {
  const { day, world } = await opened();
  world.down = true;
  await vi.advanceTimersByTimeAsync(5_000);
  expect([day.load.state().status, day.line().length]).toEqual(["stale", 3]);
});

test("a day that was never heard of stays plainly offline while it is asked again", async () => {
  const seen: string[] = [];
  const day = createRoot(() =>
    createDoctorDay(
      () => "2026-11-23",
      () => Promise.reject(new Unreachable()),
      choice(),
      numberOf,
    ),
  );
  for (let step = 0; step < 3; step += 1) {
    await vi.advanceTimersByTimeAsync(step === 0 ? 0 : 4_999);
    seen.push(day.load.state().status);
    if (step > 0) {
      vi.advanceTimersByTime(1);
      seen.push(day.load.state().status);
    }
  }
  expect(seen).toEqual(["offline", "offline", "offline", "offline", "offline"]);
});
