import { render } from "solid-js/web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { VisitState } from "../../../../shared/booking/appointment.ts";
import { VisitNext } from "../../../../web/parts/visit/visit-next.tsx";
import { dayVisit, eight } from "../day-visit.ts";

const waiting: VisitState = { status: "waiting", arrivedAt: eight };

const line = (state: VisitState) => ({
  number: 1,
  ahead: 0,
  expectedAt: eight,
  startsAt: eight,
  dueAt: eight,
  begun: false,
  state,
  /** Where the line that everybody may read is asked for: nothing is said of a delay. */
  sessions: [],
});

const answer = vi.hoisted(() => vi.fn());
vi.mock("../../../../web/api/call.ts", () => ({ call: answer }));

beforeEach(() => void vi.useFakeTimers({ now: eight }));
afterEach(() => void vi.useRealTimers());

test("whom nobody saw when they were called at the clinic reads once what it means, and how they come back", async () => {
  const told = "Anda dipanggil pukul 08.00\u00a0WIB dan belum terlihat.";
  const words = async (times: number, known = true): Promise<string> => {
    const state: VisitState = { ...waiting, skippedAt: eight, times };
    answer.mockImplementation(known ? async () => line(state) : () => new Promise(() => {}));
    const root = document.createElement("div");
    const { appointment } = dayVisit(1, state, "walk-in");
    const end = render(() => <VisitNext visit={appointment} now={eight} directory={undefined} />, root);
    await vi.advanceTimersByTimeAsync(100);
    const said = root.textContent;
    end();
    return said;
  };
  const back = "Tekan “Saya di sini” atau lapor ke loket, lalu Anda kembali ke antrean.";
  expect([await words(1), await words(1, false)]).toEqual([`${told}${back}`, `${told}${back}`]);
  expect(await words(3)).toBe(`${told}Lapor ke loket, lalu Anda kembali ke antrean.`);
});
