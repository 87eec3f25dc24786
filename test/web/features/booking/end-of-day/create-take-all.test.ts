import { createRoot } from "solid-js";
import { expect, test, vi } from "vitest";
import type { Outcome } from "../../../../../shared/booking/closing/outcome.ts";
import { ApiRefusal } from "../../../../../web/api/api-refusal.ts";
import { createTakeAll } from "../../../../../web/features/booking/end-of-day/create-take-all.ts";
import { Unreachable } from "../../../../../web/net/unreachable.ts";
import { dayVisit, eight } from "../../../parts/day-visit.ts";

type Sent = { id: string; outcome: Outcome; key: string };

/** A clinic that answers each request as `answers` says, in turn, and then takes all; what it heard. */
const clinic = (answers: (() => unknown)[]) => {
  const heard: Sent[] = [];
  const call = async (
    _: unknown,
    { appointmentId, outcome }: { appointmentId: string; outcome: Outcome },
    { key }: { key: string },
  ) => {
    heard.push({ id: appointmentId, outcome, key });
    return answers.shift()?.();
  };
  const tried = vi.fn();
  const all = createRoot(() => createTakeAll({ call: call as never, tried }));
  return { heard, tried, all };
};

const proposals = ([1, 2, 3] as const).map((number) => ({
  visit: dayVisit(number, { status: "waiting", arrivedAt: eight }, "walk-in"),
  outcome: "call-back" as const,
}));
const away = () => {
  throw new Unreachable("away");
};

test("takes each proposal for itself, in their order, and looks once all were tried", async () => {
  const { heard, tried, all } = clinic([]);
  await all.take(proposals);
  expect(heard.map(({ id, outcome }) => [id, outcome])).toEqual(
    proposals.map(({ visit, outcome }) => [visit.appointment.id, outcome]),
  );
  expect(new Set(heard.map(({ key }) => key)).size).toBe(3);
  expect([all.done(), all.left(), all.refused(), all.isSending()]).toEqual([3, 0, [], false]);
  expect(tried).toHaveBeenCalledTimes(1);
});

test("where the network is gone it waits, and what comes again comes under the same key", async () => {
  const { heard, all } = clinic([() => ({}), away]);
  await all.take(proposals);
  expect([all.done(), all.left()]).toEqual([1, 2]);
  expect(proposals.map(({ visit }) => all.isTaken(visit.appointment.id))).toEqual([true, true, true]);
  await all.again();
  expect([all.done(), all.left()]).toEqual([3, 0]);
  const [, second, again] = heard;
  expect(again).toEqual(second);
  expect(heard).toHaveLength(4);
});

test("one that was decided otherwise meanwhile stops no other, and is named", async () => {
  const refuse = () => {
    throw new ApiRefusal("appointment.final", "Sudah selesai.", {});
  };
  const { all } = clinic([refuse]);
  await all.take(proposals);
  expect([all.done(), all.left(), all.refused()]).toEqual([2, 0, ["Pasien 1"]]);
  expect(all.isTaken(proposals[0]?.visit.appointment.id ?? "")).toBe(false);
});
