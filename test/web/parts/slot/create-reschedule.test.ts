import { createRoot, createSignal } from "solid-js";
import { beforeEach, expect, test, vi } from "vitest";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { ApiRefusal } from "../../../../web/api/api-refusal.ts";
import { Unreachable } from "../../../../web/net/unreachable.ts";
import { createReschedule } from "../../../../web/parts/slot/create-reschedule.ts";
import { session as signIn } from "../../../../web/session/session.ts";
import { openSession } from "../open-session.ts";

beforeEach(() => signIn.end());

const session = openSession("rahmawati-cikande", [1, 3, 4, 9]);
const visit: Appointment = {
  id: "0123456789-K7M4QX",
  patientId: "0123456789",
  code: "K7M4QX",
  slot: slotAt(session, 2),
  service: "umum",
  complaint: "Demam",
  origin: "booked",
  mode: "video",
  state: { status: "booked" },
};
const to = slotAt(session, 4);

const rescheduling = (answers: (Error | "moved")[], { id, ...rest }: Appointment = visit) => {
  const keys: string[] = [];
  const made = createRoot(() =>
    createReschedule(id, {
      visit: () => ({ ...rest, id }),
      call: async (_, request, { key = "" } = {}) => {
        keys.push(key);
        const answer = answers.shift() ?? "moved";
        if (answer !== "moved") throw answer;
        return { id: visit.id, slot: request.to, state: { status: "booked" } };
      },
    }),
  );
  return { ...made, keys };
};

test("a moved visit is the same one at its new time", async () => {
  const { state, move } = rescheduling([]);
  await move(to);
  expect(state()).toEqual({ status: "done", appointment: { ...visit, slot: to } });
});

test("with the move nothing is offered any more: the device keeps no word of it", async () => {
  const { state, move } = rescheduling([], { ...visit, offer: { at: 0, until: 1, kind: "closed" } });
  await move(to);
  expect(state()).toEqual({ status: "done", appointment: { ...visit, slot: to } });
});

test("a lost race leaves the visit where it is and offers the nearest times; another choice begins anew", async () => {
  const days = [{ date: "2026-11-23", sessions: [session] }];
  const { state, move, choose, chosen } = rescheduling([new ApiRefusal("slot.taken", "Baru saja diambil.", { days })]);
  choose(to);
  await move(to);
  expect(state()).toMatchObject({ status: "lost", slot: to, nearest: [{}, {}, {}] });
  expect(chosen()).toBeUndefined();
  choose(slotAt(session, 9));
  expect([state(), chosen()]).toEqual([{ status: "idle" }, slotAt(session, 9)]);
});

test("after silence the same move goes out under the same key, whatever else is chosen meanwhile", async () => {
  const { state, chosen, choose, isFixed, move, keys } = rescheduling([new Unreachable()]);
  choose(to);
  await move(to);
  choose(slotAt(session, 9));
  expect([state(), chosen(), isFixed()]).toEqual([{ status: "unsent", slot: to }, to, true]);
  await move(slotAt(session, 9));
  expect([state(), keys.length, new Set(keys).size]).toEqual([
    { status: "done", appointment: { ...visit, slot: to } },
    2,
    1,
  ]);
});

test("a move of one visit that may have arrived holds up no other visit's", async () => {
  await rescheduling([new Unreachable()]).move(to);
  expect(rescheduling([]).state()).toEqual({ status: "unsent", slot: to });
  expect(rescheduling([], { ...visit, id: "0123456789-ZZZZZZ" }).state()).toEqual({ status: "idle" });
});

test.each<[string, Appointment | undefined]>([
  ["is at the time it was moved to", { ...visit, slot: to }],
  ["was cancelled meanwhile", { ...visit, state: { status: "cancelled", cancelledAt: 1 } }],
  ["is no more where it was", undefined],
])("a move whose answer was lost is heard once the visit %s", async (_, now) => {
  const keys: string[] = [];
  const [seen, setSeen] = createSignal<Appointment | undefined>(visit);
  const { move, state } = createRoot(() =>
    createReschedule(visit.id, {
      visit: seen,
      isGone: () => seen() === undefined,
      call: async (_, request, { key = "" } = {}) => {
        keys.push(key);
        if (keys.length === 1) throw new Unreachable();
        return { id: visit.id, slot: request.to, state: { status: "booked" } };
      },
    }),
  );
  await move(to);
  setSeen({ ...visit });
  expect([state().status, keys.length]).toEqual(["unsent", 1]);
  setSeen(now);
  await vi.waitUntil(() => state().status === "done");
  expect(keys).toEqual([keys[0], keys[0]]);
});
