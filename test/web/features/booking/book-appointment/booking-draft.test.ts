import { expect, test } from "vitest";
import { slotAt } from "../../../../../shared/schedule/slot.ts";
import {
  answered,
  type BookingDraft,
  begunWith,
  isDraft,
  isReached,
  nextStep,
  placeOf,
  steps,
} from "../../../../../web/features/booking/book-appointment/booking-draft.ts";
import { openSession } from "../../../parts/open-session.ts";

const slot = slotAt(openSession("rahmawati-cikande", []), 1);

test("the time is asked last, so that nothing is held while the rest is filled in", () => {
  expect(nextStep({})).toBe("layanan");
  expect(nextStep({ service: "umum" })).toBe("puskesmas");
  expect(nextStep({ service: "umum", clinicId: "3604-cikande" })).toBe("untuk");
  expect(nextStep({ service: "umum", clinicId: "3604-cikande", patientId: "0123456789" })).toBe("keluhan");
  const told = { service: "umum", clinicId: "3604-cikande", patientId: "0123456789", complaint: "" };
  expect(nextStep(told)).toBe("waktu");
  expect(nextStep({ ...told, slot })).toBe("periksa");
});

test("what a link already answered is not asked again", () => {
  expect(nextStep({ clinicId: "3604-cikande", service: "umum" })).toBe("untuk");
});

test("a question can be gone back to, but none skipped", () => {
  const draft = { service: "umum", clinicId: "3604-cikande" };
  expect(isReached(draft, "layanan")).toBe(true);
  expect(isReached(draft, "untuk")).toBe(true);
  expect(isReached(draft, "waktu")).toBe(false);
});

const places = (draft: BookingDraft): string[] =>
  steps.map((step) => {
    const place = placeOf(draft, step);
    return place ? `${place.number}/${place.of}` : "–";
  });

test.each([
  ["from the start", {}, ["1/6", "2/6", "3/6", "4/6", "5/6", "6/6"]],
  ["from a clinic", { clinicId: "3604-cikande" }, ["1/5", "–", "2/5", "3/5", "4/5", "5/5"]],
  ["from a clinic's service", { clinicId: "3604-cikande", service: "umum" }, ["–", "–", "1/4", "2/4", "3/4", "4/4"]],
  ["for one of the family", { patientId: "0123456789" }, ["1/5", "2/5", "–", "3/5", "4/5", "5/5"]],
  [
    "again, like a visit before",
    { clinicId: "3604-cikande", service: "umum", patientId: "0123456789" },
    ["–", "–", "–", "1/3", "2/3", "3/3"],
  ],
])("a booking begun %s counts only the questions it asks", (_, known, said) => {
  expect(places(begunWith(known))).toEqual(said);
});

test("what a link had answered stays unasked while the rest is filled in, and is kept with the draft", () => {
  const draft = answered(begunWith({ clinicId: "3604-cikande" }), { service: "umum", complaint: "batuk" });
  expect(places(draft)).toEqual(["1/5", "–", "2/5", "3/5", "4/5", "5/5"]);
  expect([isDraft(JSON.parse(JSON.stringify(draft))), isDraft({ ...draft, given: "puskesmas" })]).toEqual([
    true,
    false,
  ]);
});

test("whoever takes a place that is kept for them is asked for the complaint alone", () => {
  const draft = begunWith({ service: "umum", clinicId: "3604-cikande", patientId: "0123456789", slot });
  expect(nextStep(draft)).toBe("keluhan");
  expect(nextStep(answered(draft, { complaint: "" }))).toBe("periksa");
});
