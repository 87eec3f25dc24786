import { createRoot, createSignal } from "solid-js";
import { beforeEach, expect, test } from "vitest";
import type { OwnShift } from "../../../../../shared/roster/month/own-shifts.ts";
import { createMyMonth } from "../../../../../web/features/roster/my-month/create-my-month.ts";
import { Unreachable } from "../../../../../web/net/unreachable.ts";
import type { MyMonth } from "../../../../../web/parts/roster/kept-months.ts";

beforeEach(() => localStorage.clear());

const clinicId = "3604-cikande";
const shift = (date: string): OwnShift => ({ clinicId, date, code: "P", name: "Pagi", hours: { from: 480, to: 720 } });
const monthWith = (version: number, ...dates: string[]): MyMonth => ({
  month: "2026-12",
  today: "2026-12-10",
  shifts: dates.map(shift),
  published: [{ clinicId, version, at: version }],
});

/** Opens the screen where the API answers this, or is not reached. */
const opened = async (answer: MyMonth | undefined, month = "2026-12") => {
  const screen = createRoot(() => {
    const [wanted] = createSignal(month);
    return createMyMonth(wanted, async () => {
      if (!answer) throw new Unreachable();
      return answer;
    });
  });
  await new Promise((done) => setTimeout(done));
  return screen;
};
const unchanged = { added: [], gone: [] };

test("what is shown for the first time is not called a change", async () => {
  const { load, changes } = await opened(monthWith(1, "2026-12-11"));
  expect([load.value()?.shifts, changes()]).toEqual([[shift("2026-12-11")], unchanged]);
});

test("what was published since then stays marked, over each visit, until it is said to be seen", async () => {
  await opened(monthWith(1, "2026-12-11", "2026-12-12"));
  const change = { added: [shift("2026-12-15")], gone: [shift("2026-12-11")] };
  const later = monthWith(2, "2026-12-12", "2026-12-15");
  expect((await opened(later)).changes()).toEqual(change);
  const { changes, see } = await opened(later);
  expect(changes()).toEqual(change);
  see();
  expect(changes()).toEqual(unchanged);
  expect((await opened(later)).changes()).toEqual(unchanged);
});

test("a screen that was left open is up to date when it is seen again, and marks what changed meanwhile", async () => {
  let answer = monthWith(1, "2026-12-11");
  const { load, changes } = createRoot(() =>
    createMyMonth(
      () => "2026-12",
      async () => answer,
    ),
  );
  await new Promise((done) => setTimeout(done));
  answer = monthWith(2, "2026-12-12");
  document.dispatchEvent(new Event("visibilitychange"));
  await new Promise((done) => setTimeout(done));
  expect(load.value()?.shifts).toEqual([shift("2026-12-12")]);
  expect(changes()).toEqual({ added: [shift("2026-12-12")], gone: [shift("2026-12-11")] });
});

test("without a network the month as it was last is there, with what had changed by then", async () => {
  await opened(monthWith(1));
  await opened(monthWith(2, "2026-12-12"));
  const { load, changes } = await opened(undefined);
  expect([load.state().status, load.value()?.shifts, changes().added]).toEqual([
    "stale",
    [shift("2026-12-12")],
    [shift("2026-12-12")],
  ]);
  expect((await opened(undefined, "2027-01")).load.state()).toEqual({ status: "offline" });
});

test("the months around today are kept, however far somebody leafs; what has changed in them stays marked", async () => {
  await opened(monthWith(1, "2026-12-11"));
  const others = ["2026-10", "2026-11", "2027-01", "2027-02", "2027-03", "2027-04", "2027-05", "2027-06"];
  for (const month of others) await opened({ ...monthWith(1), month }, month);
  const known = await Promise.all(others.map((month) => opened(undefined, month)));
  expect(known.map(({ load }) => load.state().status)).toEqual([
    "stale",
    "stale",
    "stale",
    "stale",
    "stale",
    "offline",
    "offline",
    "offline",
  ]);
  const { changes } = await opened(monthWith(2, "2026-12-15"));
  expect(changes()).toEqual({ added: [shift("2026-12-15")], gone: [shift("2026-12-11")] });
});

test("of a clinic whose month can't be read its shifts stay as they were last known: none of them is called gone", async () => {
  await opened(monthWith(1, "2026-12-11", "2026-12-15"));
  const kibin = { ...shift("2026-12-12"), clinicId: "3604-kibin" };
  const unread = { ...monthWith(1), shifts: [kibin], published: [], unreadable: [clinicId] };
  const { load, changes } = await opened(unread);
  expect(load.value()?.shifts).toEqual([shift("2026-12-11"), kibin, shift("2026-12-15")]);
  expect(changes()).toEqual(unchanged);
  const later = await opened(monthWith(2, "2026-12-15"));
  expect(later.changes()).toEqual({ added: [], gone: [shift("2026-12-11")] });
});
