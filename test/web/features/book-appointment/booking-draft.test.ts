import { expect, test } from "vitest";
import { slotAt } from "../../../../shared/roster/slot.ts";
import { isReached, nextStep } from "../../../../web/features/book-appointment/booking-draft.ts";
import { openSession } from "../open-session.ts";

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
