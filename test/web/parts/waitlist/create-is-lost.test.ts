import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { WaitlistEntry } from "../../../../shared/booking/waitlist/waitlist-entry.ts";
import { createIsLost } from "../../../../web/parts/waitlist/create-is-lost.ts";
import { serang } from "../../../functions/booking/cikande.ts";
import { eight, openSession } from "../open-session.ts";

const call = vi.hoisted(() => vi.fn());
vi.mock("../../../../web/api/call.ts", () => ({ call }));

/** Sunday, 08.00 WIB: Monday's morning is a day ahead. */
beforeEach(() => {
  call.mockReset();
  vi.useFakeTimers({ now: eight - 24 * 3_600_000 });
});
afterEach(() => void vi.useRealTimers());

const entry: WaitlistEntry = {
  patientId: "k4m7q2x9ta",
  clinicId: "3604-cikande",
  service: "umum",
  joinedAt: 0,
  dates: ["2026-11-23", "2026-11-24"],
  halves: ["morning"],
};
const district = serang;
const asked = (): string[] => call.mock.calls.map(([, { from }]) => from);

/** What is told of an entry where the clinic has these sessions on Monday, and none on Tuesday. */
const told = async (sessions: unknown[], wish: Partial<WaitlistEntry> = {}) => {
  call.mockImplementation(async (_, { from }) => ({
    days: [{ date: from, sessions: from === "2026-11-23" ? sessions : [] }],
  }));
  return createRoot(async (stop) => {
    const [now, setNow] = createSignal<WaitlistEntry>({ ...entry, ...wish });
    const isLost = createIsLost(now, () => district);
    await vi.advanceTimersByTimeAsync(0);
    const first = isLost();
    // The list told anew says the same: nothing is asked for it.
    setNow({ ...now() });
    await vi.advanceTimersByTimeAsync(0);
    stop();
    return [first, asked()];
  });
};

test("who waits for a full session waits for something, and no further day is asked for", async () => {
  expect(await told([openSession("ani", [])])).toEqual([false, ["2026-11-23"]]);
});

test("where nobody practises any more on any of the days, or in none of their halves, there is nothing to wait for", async () => {
  expect(await told([])).toEqual([true, ["2026-11-23", "2026-11-24"]]);
  call.mockClear();
  expect(await told([openSession("ani", [])], { halves: ["afternoon"] })).toEqual([true, ["2026-11-23", "2026-11-24"]]);
});

test("without an answer nothing is said", async () => {
  const { Unreachable } = await import("../../../../web/net/unreachable.ts");
  call.mockRejectedValue(new Unreachable());
  const isLost = createRoot(() =>
    createIsLost(
      () => entry,
      () => district,
    ),
  );
  await vi.advanceTimersByTimeAsync(0);
  expect(isLost()).toBe(undefined);
});
