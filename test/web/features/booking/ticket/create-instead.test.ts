import { createRoot } from "solid-js";
import { beforeEach, expect, test, vi } from "vitest";
import type { Appointment } from "../../../../../shared/booking/appointment.ts";
import { slotAt } from "../../../../../shared/schedule/slot.ts";
import { createInstead } from "../../../../../web/features/booking/ticket/create-instead.ts";
import { createLoad } from "../../../../../web/load/create-load.ts";
import { dayVisit, eight } from "../../../parts/day-visit.ts";
import { openSession } from "../../../parts/open-session.ts";

const call = vi.hoisted(() => vi.fn());
vi.mock("../../../../../web/api/call.ts", () => ({ call, ask: call }));

const hasan = { ...openSession("hasan-cikande", [1, 2]), minutes: 15 };
const offered: Appointment = {
  ...dayVisit(2, { status: "booked" }).appointment,
  offer: { at: eight - 2, until: eight - 1, kind: "closed" },
};
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  sessionStorage.clear();
  call.mockReset().mockImplementation(async ({ name }: { name: string }) => {
    if (name === "list-open-slots") return { days: [{ date: "2026-11-23", sessions: [hasan] }] };
    return { id: offered.id, slot: slotAt(hasan, 2), state: { status: "booked" } };
  });
});

const ticketOf = async (visit: Appointment) => {
  const ticket = createRoot((stop) => {
    const load = createLoad(
      () => "one",
      async () => visit,
    );
    return { load, stop, ...createInstead(visit.id, load) };
  });
  await settled();
  await settled();
  return ticket;
};

test("whose session is closed has the same hour with a colleague by one press, and their ticket says so", async () => {
  const ticket = await ticketOf(offered);
  const choice = { slot: slotAt(hasan, 2), practitionerId: "hasan-cikande" };
  expect(ticket.choice()).toEqual(choice);
  ticket.take(choice.slot);
  await settled();
  const { offer: _, ...visit } = offered;
  expect([ticket.isMoved(), ticket.load.value(), ticket.choice()]).toEqual([
    true,
    { ...visit, slot: choice.slot },
    undefined,
  ]);
  expect(call).toHaveBeenLastCalledWith(
    expect.objectContaining({ name: "reschedule-appointment" }),
    { appointmentId: offered.id, service: "umum", from: offered.slot, to: choice.slot },
    { key: expect.any(String) },
  );
  ticket.stop();
});

test("of a visit that holds, and of one whose patient the doctor has begun with, nothing is asked", async () => {
  const { offer: _, ...holds } = offered;
  const withDoctor = { status: "in-consultation", arrivedAt: 1, admittedAt: 2 } as const;
  for (const visit of [holds, { ...offered, state: withDoctor }]) {
    const ticket = await ticketOf(visit);
    expect(ticket.choice()).toBeUndefined();
    ticket.stop();
  }
  expect(call).not.toHaveBeenCalled();
});
