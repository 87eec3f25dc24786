import { createRoot, createSignal } from "solid-js";
import { beforeEach, expect, test, vi } from "vitest";
import type { Appointment } from "../../../../../shared/booking/appointment.ts";
import { slotAt } from "../../../../../shared/schedule/slot.ts";
import { ApiRefusal } from "../../../../../web/api/api-refusal.ts";
import { type Booking, createBooking } from "../../../../../web/features/booking/book-appointment/create-booking.ts";
import { Unreachable } from "../../../../../web/net/unreachable.ts";
import { session as signIn } from "../../../../../web/session/session.ts";
import { openSession } from "../../../parts/open-session.ts";

const session = openSession("rahmawati-cikande", [1, 3, 4, 9]);
const wanted = slotAt(session, 2);
const filledIn = {
  service: "umum",
  clinicId: "3604-cikande",
  patientId: "0123456789",
  complaint: "Demam sejak dua hari",
};
const taken = new ApiRefusal("slot.taken", "Jam itu baru saja diambil orang lain.", {
  days: [{ date: "2026-11-23", sessions: [session] }],
});

type Sent = { patientId: string; slot: number; complaint: string; key: string };
let sent: Sent[];
let answers: (Error | "booked" | Promise<"booked">)[];

beforeEach(() => {
  signIn.end();
  sent = [];
  answers = [];
});

const appointment = (slot: Appointment["slot"]): Appointment => ({
  id: "0123456789-K7M4QX",
  patientId: filledIn.patientId,
  code: "K7M4QX",
  slot,
  service: filledIn.service,
  complaint: filledIn.complaint,
  origin: "booked",
  mode: "video",
  state: { status: "booked" },
});

const booking = (create = createBooking): Booking =>
  createRoot(() =>
    create({
      call: async (_, { patientId, slot, complaint }, { key = "" } = {}) => {
        sent.push({ patientId, slot: slot.number, complaint, key });
        const answer = answers.shift() ?? "booked";
        if (answer instanceof Error) throw answer;
        await answer;
        return appointment(slot);
      },
    }),
  );

/** The booking as the page shows it that was loaded anew. */
const reloaded = async (): Promise<Booking> => {
  vi.resetModules();
  return booking(
    (await import("../../../../../web/features/booking/book-appointment/create-booking.ts")).createBooking,
  );
};
/** What was sent, each under the number of its key. */
const requests = () => {
  const keys = [...new Set(sent.map(({ key }) => key))];
  return sent.map(({ key, ...request }) => ({ ...request, key: keys.indexOf(key) + 1 }));
};
const asFilledIn = { patientId: filledIn.patientId, complaint: filledIn.complaint };

test("a lost race keeps all that was filled in and offers the three nearest times", async () => {
  const { draft, answer, state, book } = booking();
  answer(filledIn);
  answers = [taken];
  await book(wanted);
  expect(state()).toEqual({
    status: "lost",
    slot: wanted,
    nearest: [1, 3, 4].map((number) => ({ slot: slotAt(session, number), practitionerId: "rahmawati-cikande" })),
  });
  expect(draft()).toEqual({ ...filledIn, slot: wanted });
});

test("an alternative is booked with what was typed before the race was lost", async () => {
  const { answer, state, book } = booking();
  answer(filledIn);
  answers = [taken];
  await book(wanted);
  await book(slotAt(session, 3));
  expect(state()).toEqual({ status: "done", appointment: appointment(slotAt(session, 3)) });
  expect(requests()).toEqual([
    { ...asFilledIn, slot: 2, key: 1 },
    { ...asFilledIn, slot: 3, key: 2 },
  ]);
});

test("after silence the same request goes out with the same key, so that nothing is booked twice", async () => {
  const { answer, state, book } = booking();
  answer(filledIn);
  answers = [new Unreachable()];
  await book(wanted);
  expect(state()).toEqual({ status: "unsent", slot: wanted });
  await book(wanted);
  expect(requests()).toEqual([
    { ...asFilledIn, slot: 2, key: 1 },
    { ...asFilledIn, slot: 2, key: 1 },
  ]);
});

test("what is being sent stays as it is, and so does what may have arrived: no other child, complaint or time", async () => {
  let give = (_: "booked"): void => {};
  let fail = (_: Error): void => {};
  const { draft, answer, state, isFixed, book } = booking();
  answer(filledIn);
  answers = [
    new Promise((_, no) => {
      fail = no;
    }),
    new Promise((ok) => {
      give = ok;
    }),
  ];
  const first = book(wanted);
  const change = (): void => answer({ patientId: "9876543210", complaint: "Batuk", slot: slotAt(session, 9) });
  change();
  expect([draft(), isFixed()]).toEqual([{ ...filledIn, slot: wanted }, true]);
  fail(new Unreachable());
  await first;
  change();
  const again = book(slotAt(session, 4));
  expect([draft(), state()]).toEqual([
    { ...filledIn, slot: wanted },
    { status: "saving", slot: wanted },
  ]);
  give("booked");
  await again;
  expect(requests()).toEqual([
    { ...asFilledIn, slot: 2, key: 1 },
    { ...asFilledIn, slot: 2, key: 1 },
  ]);
});

test("after silence and a reload it is the same booking that is sent again, whole and under its key", async () => {
  const before = booking();
  before.answer(filledIn);
  answers = [new Unreachable()];
  await before.book(wanted);
  const after = await reloaded();
  after.answer({ complaint: "Demam sejak tiga hari" });
  expect([after.draft(), after.state()]).toEqual([
    { ...filledIn, slot: wanted },
    { status: "unsent", slot: wanted },
  ]);
  await after.book(wanted);
  expect([after.state().status, requests()]).toEqual([
    "done",
    [
      { ...asFilledIn, slot: 2, key: 1 },
      { ...asFilledIn, slot: 2, key: 1 },
    ],
  ]);
});

test("a booking opened again while the last one is sent is that one; the next begins when it is done", async () => {
  let give = (_: "booked"): void => {};
  const first = booking();
  first.answer(filledIn);
  answers = [
    new Promise((ok) => {
      give = ok;
    }),
  ];
  const sending = first.book(wanted);
  const second = booking();
  second.answer({ patientId: "9876543210", complaint: "Batuk tiga hari", slot: undefined });
  expect([second.draft(), second.state().status]).toEqual([{ ...filledIn, slot: wanted }, "saving"]);
  give("booked");
  await sending;
  expect(second.state()).toEqual({ status: "done", appointment: appointment(wanted) });
  const next = await reloaded();
  next.answer({ patientId: "9876543210", complaint: "Batuk tiga hari" });
  expect((await reloaded()).draft()).toEqual({ patientId: "9876543210", complaint: "Batuk tiga hari" });
});

test("the same time booked once more, say after it was cancelled, is a new wish", async () => {
  for (const made of [await reloaded(), await reloaded()]) {
    made.answer(filledIn);
    await made.book(wanted);
  }
  expect(requests().map(({ key }) => key)).toEqual([1, 2]);
});

test("a second tap while the first is under way sends nothing", async () => {
  const { answer, book } = booking();
  answer(filledIn);
  await Promise.all([book(wanted), book(wanted)]);
  expect(sent.length).toBe(1);
});

test("another refusal is told in the API's words", async () => {
  const { answer, state, book } = booking();
  answer(filledIn);
  answers = [new ApiRefusal("booking.limit", "Sudah penuh. Batalkan satu dulu.", {})];
  await book(wanted);
  expect(state()).toEqual({
    status: "refused",
    code: "booking.limit",
    message: "Sudah penuh. Batalkan satu dulu.",
  });
});

test("a half-filled booking is there again after a reload, a finished one is not", async () => {
  booking().answer(filledIn);
  const again = await reloaded();
  expect(again.draft()).toEqual(filledIn);
  await again.book(wanted);
  expect((await reloaded()).draft()).toEqual({});
});

test("another clinic or service has other times, so the chosen one is given up", () => {
  const { draft, answer } = booking();
  answer({ ...filledIn, slot: wanted });
  answer({ clinicId: "3604-cikande" });
  expect(draft().slot).toEqual(wanted);
  answer({ clinicId: "3604-petir" });
  expect(draft().slot).toBeUndefined();
});

test("a booking whose answer was lost is heard once the list of visits shows it, under the key it was sent with", async () => {
  const [visits, setVisits] = createSignal<Appointment[]>([]);
  const keys: string[] = [];
  const { answer, book, state } = createRoot(() =>
    createBooking({
      visits,
      call: async (_, { slot }, { key = "" } = {}) => {
        keys.push(key);
        if (keys.length === 1) throw new Unreachable();
        return appointment(slot);
      },
    }),
  );
  answer(filledIn);
  await book(wanted);
  setVisits([{ ...appointment(wanted), patientId: "9876543210" }]);
  expect([state().status, keys.length]).toEqual(["unsent", 1]);
  setVisits([appointment(wanted)]);
  await vi.waitUntil(() => state().status === "done");
  expect(keys).toEqual([keys[0], keys[0]]);
});
