import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { openSession } from "../open-session.ts";

const session = openSession("rahmawati-cikande", [1, 2, 3]);
const colleague = openSession("hasan-cikande", [1, 2, 3]);
const days = [{ date: "2026-11-23", sessions: [session, colleague] }];
const without = (...numbers: number[]) => [
  {
    date: "2026-11-23",
    sessions: [{ ...session, free: [1, 2, 3].filter((one) => !numbers.includes(one)) }, colleague],
  },
];

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 23, 0) });
});
afterEach(() => void vi.useRealTimers());

const load = async () => {
  const { ApiRefusal } = await import("../../../../web/api/api-refusal.ts");
  return { ApiRefusal, ...(await import("../../../../web/parts/slot/gone-slots.ts")) };
};

test("a list that is seconds old does not show one's own new time as free, nor a colleague's time as gone", async () => {
  const { claiming, withoutGone } = await load();
  expect(withoutGone(days)).toEqual(days);
  expect(await claiming(slotAt(session, 2), Promise.resolve("booked"))).toBe("booked");
  expect(withoutGone(days)).toEqual(without(2));
});

test("a time that was lost to another is gone from the list as well", async () => {
  const { ApiRefusal, claiming, withoutGone } = await load();
  const taken = new ApiRefusal("slot.taken", "Jam itu baru saja diambil orang lain.", {});
  await expect(claiming(slotAt(session, 1), Promise.reject(taken))).rejects.toBe(taken);
  expect(withoutGone(days)).toEqual(without(1));
});

test("a time that was refused for another reason, or perhaps not reached, stays", async () => {
  const { ApiRefusal, claiming, withoutGone } = await load();
  const full = new ApiRefusal("booking.limit", "Janji Anda sudah penuh.", {});
  await expect(claiming(slotAt(session, 1), Promise.reject(full))).rejects.toBe(full);
  await expect(claiming(slotAt(session, 1), Promise.reject(new Error("gone")))).rejects.toThrow("gone");
  expect(withoutGone(days)).toEqual(days);
});

test("after a minute the lists are believed again: a time can become free", async () => {
  const { claiming, withoutGone } = await load();
  await claiming(slotAt(session, 2), Promise.resolve());
  vi.advanceTimersByTime(59_000);
  expect(withoutGone(days)).toEqual(without(2));
  vi.advanceTimersByTime(1_000);
  expect(withoutGone(days)).toEqual(days);
});
