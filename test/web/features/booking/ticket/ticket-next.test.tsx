import { render } from "solid-js/web";
import { afterEach, expect, test, vi } from "vitest";
import type { Appointment } from "../../../../../shared/booking/appointment.ts";
import { TicketNext } from "../../../../../web/features/booking/ticket/ticket-next.tsx";
import { dayVisit, eight } from "../../../parts/day-visit.ts";

const closed: (() => void)[] = [];
afterEach(() => {
  for (const close of closed.splice(0)) close();
  vi.unstubAllGlobals();
});

const { appointment } = dayVisit(2, { status: "waiting", arrivedAt: eight });
const there = { ...appointment.slot, comeTo: { kind: "pustu", name: "Pustu Parigi" } } as const;

/** What the ticket says quietly, below what comes next. */
const saidOf = (changes: Partial<Appointment>, now = appointment.slot.start): (string | null)[] => {
  vi.stubGlobal("fetch", async () => Response.error());
  const root = document.body.appendChild(document.createElement("div"));
  const visit = { ...appointment, ...changes };
  closed.push(
    render(() => <TicketNext visit={visit} now={now} directory={undefined} />, root),
    () => root.remove(),
  );
  return [...root.querySelectorAll(".ticket-next ~ p")].map(({ textContent }) => textContent);
};

test("whom the desk noted as here who booked by phone reads that no room opens, and whom to tell if it is wrong", () => {
  const told = [
    "Loket mencatat Anda hadir, jadi Anda diperiksa di puskesmas, tidak lewat ponsel. Bila keliru, beri tahu loket.",
  ];
  const bring = ["Buka Jumpa 15 menit sebelum waktunya. Bertemu lewat ponsel ini."];
  expect([
    saidOf({ mode: "in-person" }),
    saidOf({ mode: "video" }),
    saidOf({ mode: "in-person", slot: there }),
    saidOf({ mode: "in-person", origin: "walk-in" }),
    saidOf({ mode: "in-person", state: { status: "booked" } }),
  ]).toEqual([told, bring, [], [], []]);
});

test("who is here before their time reads why their place may rise; who has a turn of another reason does not", () => {
  const rises = "Sampai jam janji Anda, yang gilirannya lebih awal masih bisa datang. Urutan bisa bertambah.";
  const waiting = { status: "waiting", arrivedAt: eight } as const;
  const early = appointment.slot.start - 1;
  const visit = { mode: "in-person", slot: there } as const;
  expect([
    saidOf({ ...visit, state: waiting }, early),
    saidOf({ ...visit, state: waiting }),
    saidOf({ ...visit, state: { ...waiting, turn: eight } }, early),
    saidOf({ ...visit, state: { ...waiting, pausedAt: eight } }, early),
    saidOf({ ...visit, origin: "walk-in", state: waiting }, early),
    saidOf({ ...visit, state: { status: "booked" } }, early),
  ]).toEqual([[rises], [], [], [], [], []]);
});
