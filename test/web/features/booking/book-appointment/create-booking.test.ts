import { createRoot } from "solid-js";
import { beforeEach, expect, test } from "vitest";
import type { Appointment } from "../../../../../shared/booking/appointment.ts";
import { slotAt } from "../../../../../shared/schedule/slot.ts";
import { ApiRefusal } from "../../../../../web/api/api-refusal.ts";
import { type Booking, createBooking } from "../../../../../web/features/booking/book-appointment/create-booking.ts";
import { Unreachable } from "../../../../../web/net/unreachable.ts";
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

type Sent = { slot: number; complaint: string; key: string };
let sent: Sent[];
let answers: (Error | "booked")[];

beforeEach(() => {
  sessionStorage.clear();
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

const booking = (): Booking =>
  createRoot(() =>
    createBooking({
      newKey: () => `key ${sent.length + 1}`,
      call: async (_, { slot, complaint }, { key = "" } = {}) => {
        sent.push({ slot: slot.number, complaint, key });
        const answer = answers.shift() ?? "booked";
        if (answer !== "booked") throw answer;
        return appointment(slot);
      },
    }),
  );

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
  expect(sent).toEqual([
    { slot: 2, complaint: "Demam sejak dua hari", key: "key 1" },
    { slot: 3, complaint: "Demam sejak dua hari", key: "key 2" },
  ]);
});

test("after silence the same request goes out with the same key, so that nothing is booked twice", async () => {
  const { answer, state, book } = booking();
  answer(filledIn);
  answers = [new Unreachable()];
  await book(wanted);
  expect(state()).toEqual({ status: "unsent", slot: wanted });
  await book(wanted);
  expect(sent.map(({ key }) => key)).toEqual(["key 1", "key 1"]);
});

test("after silence and a reload the same request still has its key, another complaint has another", async () => {
  const before = booking();
  before.answer(filledIn);
  answers = [new Unreachable(), new Unreachable()];
  await before.book(wanted);
  const after = booking();
  await after.book(wanted);
  after.answer({ complaint: "Demam sejak tiga hari" });
  await after.book(wanted);
  expect(sent.map(({ key }) => key)).toEqual(["key 1", "key 1", "key 3"]);
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
  const again = booking();
  expect(again.draft()).toEqual(filledIn);
  await again.book(wanted);
  expect(booking().draft()).toEqual({});
});

test("another clinic or service has other times, so the chosen one is given up", () => {
  const { draft, answer } = booking();
  answer({ ...filledIn, slot: wanted });
  answer({ clinicId: "3604-cikande" });
  expect(draft().slot).toEqual(wanted);
  answer({ clinicId: "3604-petir" });
  expect(draft().slot).toBeUndefined();
});
