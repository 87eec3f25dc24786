import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { expect, test } from "vitest";
import type { Appointment, VisitState } from "../../../../../shared/booking/appointment.ts";
import { ticketText } from "../../../../../web/features/booking/ticket/text.ts";
import { TicketActions } from "../../../../../web/features/booking/ticket/ticket-actions.tsx";
import { dayVisit, eight } from "../../../parts/day-visit.ts";

const waysOf = (
  state: VisitState,
  origin: "booked" | "walk-in" = "booked",
  change: Partial<Pick<Appointment, "offer" | "mode" | "slot">> = {},
) => {
  const root = document.createElement("div");
  const visit = { ...dayVisit(1, state, origin).appointment, ...change };
  const [now, setNow] = createSignal(eight - 1);
  render(() => <TicketActions visit={visit} now={now()} onCancel={() => undefined} />, root);
  return { ways: () => [...root.querySelectorAll("button, a")].map(({ textContent }) => textContent), setNow };
};

test("a booked visit can be moved until its time begins, and given up however late that is said", () => {
  const { ways, setNow } = waysOf({ status: "booked" });
  expect(ways()).toEqual(["Cetak tiket", "Ubah waktu", "Batalkan janji"]);
  setNow(eight);
  expect(ways()).toEqual(["Cetak tiket", "Batalkan janji"]);
});

test("who waits may go elsewhere however late the doctor is; who is with the doctor may not", () => {
  const waiting = waysOf({ status: "waiting", arrivedAt: eight });
  waiting.setNow(eight + 1);
  expect(waiting.ways()).toEqual(["Cetak tiket", "Ubah waktu", "Batalkan janji"]);
  expect(waysOf({ status: "in-consultation", arrivedAt: eight, admittedAt: eight }).ways()).toEqual(["Cetak tiket"]);
});

test("who did not come, or gave it up, finds the way to another visit, by phone, at a pustu, or after a number from the desk", () => {
  const { slot } = dayVisit(1, { status: "booked" }).appointment;
  const comeTo = { kind: "pustu", name: "Pustu Kadikaran" } as const;
  const there = { mode: "in-person", slot: { ...slot, comeTo } } as const;
  for (const state of [
    { status: "no-show", endedAt: eight },
    { status: "cancelled", cancelledAt: eight },
  ] as const)
    expect([waysOf(state).ways(), waysOf(state, "booked", there).ways(), waysOf(state, "walk-in").ways()]).toEqual([
      ["Buat janji lagi"],
      ["Buat janji lagi"],
      ["Buat janji lagi"],
    ]);
});

test("who is told to choose another time finds how, though they were met face to face; who was seen there has no need to", () => {
  const waysOfThere = (state: VisitState) => waysOf(state, "booked", { mode: "in-person" }).ways();
  expect(waysOfThere({ status: "unserved", endedAt: eight, pending: "call" })).toEqual(["Buat janji lagi"]);
  expect(waysOfThere({ status: "unserved", endedAt: eight })).toEqual(["Buat janji lagi"]);
  expect(waysOfThere({ status: "unserved", endedAt: eight, pending: "decision" })).toEqual([]);
  const seen = { status: "completed", arrivedAt: eight, admittedAt: eight, metAt: eight, endedAt: eight } as const;
  expect(waysOfThere(seen)).toEqual([]);
});

test("a number from the desk is not moved here", () => {
  expect(waysOf({ status: "waiting", arrivedAt: eight }, "walk-in").ways()).toEqual(["Cetak tiket", "Batalkan janji"]);
});

test("complaint 15: whose doctor does not come finds nothing to print; another time is the ticket's own next step", () => {
  const offered = waysOf({ status: "booked" }, "booked", { offer: { at: 0, until: 1, kind: "closed" } });
  expect(offered.ways()).toEqual(["Batalkan janji"]);
});

test("a visit that was never chosen another time for is told what happened, and the way on", () => {
  const state = { status: "unserved", endedAt: eight } as const;
  expect(ticketText().after({ state, offer: { at: 0, until: 1, kind: "closed" } })).toBe(
    "Maaf, praktik itu tidak jadi. Silakan pilih waktu lain.",
  );
  expect(ticketText().after({ state })).toBe("Maaf, Anda belum sempat dilayani. Silakan pilih waktu lain.");
});

test("the ticket of a cancelled visit promises its time to nobody: its session may be closed, or past", () => {
  const state = { status: "cancelled", cancelledAt: eight } as const;
  expect(ticketText().after({ state })).toBe("Bila masih perlu ditolong, Anda bisa membuat janji lagi.");
});
