import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { expect, test } from "vitest";
import type { VisitState } from "../../../../../shared/booking/appointment.ts";
import { TicketActions } from "../../../../../web/features/booking/ticket/ticket-actions.tsx";
import { dayVisit, eight } from "../../../parts/day-visit.ts";

const waysOf = (state: VisitState, origin: "booked" | "walk-in" = "booked") => {
  const root = document.createElement("div");
  const [now, setNow] = createSignal(eight - 1);
  render(
    () => <TicketActions visit={dayVisit(1, state, origin).appointment} now={now()} onCancel={() => undefined} />,
    root,
  );
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

test("a number from the desk is not moved here", () => {
  expect(waysOf({ status: "waiting", arrivedAt: eight }, "walk-in").ways()).toEqual(["Cetak tiket", "Batalkan janji"]);
});
