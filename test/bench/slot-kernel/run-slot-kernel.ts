import { Bench } from "tinybench";
import { namelessLine } from "../../../shared/line/clinic-line.ts";
import { placeInLine } from "../../../shared/line/place-in-line.ts";
import { bookableWindow } from "../../../shared/schedule/bookable-window.ts";
import { nextSession, nextSlots } from "../../../shared/schedule/next-list.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { freeSlots, slotAt } from "../../../shared/schedule/slot.ts";
import { ticksOf } from "../../../shared/schedule/ticks.ts";
import { colleague, morning, now, serang } from "../../functions/booking/cikande.ts";
import { printTable } from "../measure/print-table.ts";

export type SlotKernel = { name: string; nanoseconds: number; perSecond: number }[];

const half = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [2 * index + 1, "k4m7q2x9ta-K7M4QX"]));
const line: Session["line"] = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [
    index + 1,
    { status: index < 4 ? "completed" : index === 4 ? "in-consultation" : "waiting", since: now + index * 600_000 },
  ]),
);

/** The pure core at work: what every list, claim and waiting room asks of it. */
export const runSlotKernel = async (quick: boolean): Promise<SlotKernel> => {
  const session = morning({ claims: half, line });
  const five = [session, colleague(), morning({ claims: half }), colleague({ claims: half }), morning()];
  const told = namelessLine(session);
  const slot = slotAt(session, 7);
  const window = bookableWindow(serang, now);
  const bench = new Bench({ time: quick ? 200 : 1000, warmupTime: 100 })
    .add("freeSlots, 24 places", () => void freeSlots(session, { now }))
    .add("nextSlots, 5 sessions", () => {
      const sessions = five.map((one) => nextSession(one, window));
      nextSlots(sessions, "umum", window);
    })
    .add("ticksOf", () => void ticksOf(slot))
    .add("placeInLine, 12 in line", () => void placeInLine(told, 9, now));
  await bench.run();
  const rows = bench.tasks.map(({ name, result }) => {
    if (result.state !== "completed") throw new Error(`${name} did not run: ${result.state}`);
    const nanoseconds = result.latency.p50 * 1e6;
    return { name, nanoseconds, perSecond: 1e9 / nanoseconds };
  });
  printTable(
    "The slot kernel (median of one call)",
    ["function", "ns", "calls a second"],
    rows.map(({ name, nanoseconds, perSecond }) => [name, nanoseconds.toFixed(0), Math.round(perSecond)]),
  );
  return rows;
};
