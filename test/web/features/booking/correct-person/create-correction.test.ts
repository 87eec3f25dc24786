import { createRoot, createSignal } from "solid-js";
import { beforeEach, expect, test, vi } from "vitest";
import type { Visit } from "../../../../../shared/booking/visit.ts";
import { ApiRefusal } from "../../../../../web/api/api-refusal.ts";
import { createCorrection } from "../../../../../web/features/booking/correct-person/create-correction.ts";
import { session } from "../../../../../web/session/session.ts";
import { dayVisit, eight } from "../../../parts/day-visit.ts";

beforeEach(() => session.end());

const opened = (number: number) => {
  const [visit, setVisit] = createSignal<Visit>(dayVisit(number, { status: "booked" }));
  const correct = vi.fn(async (_: unknown, __: string) => visit().patient);
  const done = vi.fn();
  const form = createRoot(() => createCorrection({ visit, now: () => eight, correct, done }));
  form.open();
  return { form, correct, done, setVisit };
};

test("it begins with what stands there, and is sent over what was seen when it was begun", async () => {
  const { form, correct, done, setVisit } = opened(1);
  expect(form.values()).toMatchObject({ name: "Pasien 1", day: "1", month: "1", year: "1990", sex: "female" });
  const { appointment, patient } = dayVisit(1, { status: "booked" });
  setVisit({ appointment, patient: { ...patient, name: "Pasien Satu" } });
  form.write({ year: "1991" });
  await form.submit();
  expect(correct).toHaveBeenCalledExactlyOnceWith(
    {
      appointmentId: appointment.id,
      from: appointment.slot,
      seen: { name: "Pasien 1", birthDate: "1990-01-01", sex: "female" },
      person: { name: "Pasien 1", birthDate: "1991-01-01", sex: "female" },
    },
    expect.any(String),
  );
  expect([form.isOpen(), done.mock.calls.length]).toEqual([false, 1]);
});

test("nothing is sent of a date that is none, and what is begun and left is forgotten", async () => {
  const { form, correct } = opened(2);
  form.write({ day: "31", month: "2" });
  await form.submit();
  expect(form.problem("birthDate")).toBeDefined();
  expect(correct).not.toHaveBeenCalled();
  form.close();
  form.open();
  expect(form.values()).toMatchObject({ day: "1", month: "1" });
});

test("whoever is somebody else is said to be, and asked about anew once another name is written", async () => {
  const { form, correct } = opened(3);
  correct.mockRejectedValueOnce(new ApiRefusal("patient.known-already", "", { patientId: "k4m7q2x9ta" }));
  form.write({ name: "Sukaesih" });
  await form.submit();
  expect(form.state()).toMatchObject({ status: "refused", code: "patient.known-already" });
  correct.mockRejectedValueOnce(new ApiRefusal("patient.changed", "", {}));
  form.besides({ besidesKnown: "k4m7q2x9ta" });
  await vi.waitFor(() => expect(form.state()).toMatchObject({ code: "patient.changed" }));
  expect(correct.mock.calls[1]?.[0]).toMatchObject({ besidesKnown: "k4m7q2x9ta" });
  form.write({ name: "Sukaesi" });
  await form.submit();
  expect(correct.mock.calls[2]?.[0]).toMatchObject({ person: { name: "Sukaesi" }, besidesKnown: undefined });
});
