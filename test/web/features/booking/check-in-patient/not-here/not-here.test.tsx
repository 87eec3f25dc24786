import { render } from "solid-js/web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { checkInPatient } from "../../../../../../shared/api/booking/check-in-patient.ts";
import type { Appointment } from "../../../../../../shared/booking/appointment.ts";
import { NotHere } from "../../../../../../web/features/booking/check-in-patient/not-here/not-here.tsx";
import { unsent } from "../../../../../../web/unsent/unsent.ts";
import { dayVisit, eight } from "../../../../parts/day-visit.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
afterEach(() => {
  unsent.forget();
  vi.useRealTimers();
  document.body.replaceChildren();
});

const visit = dayVisit(7, { status: "waiting", arrivedAt: eight, steps: 2 });

const buttonOf = (changes: Partial<Appointment>): HTMLButtonElement | null => {
  const place = document.body.appendChild(document.createElement("div"));
  render(
    () => <NotHere visit={{ ...visit, appointment: { ...visit.appointment, ...changes } }} who="Pasien 7" />,
    place,
  );
  return place.querySelector("button");
};

test("who was noted as here by mistake is taken back by one press, as the desk saw them; ten seconds long it never was", () => {
  const button = buttonOf({ mode: "in-person" });
  expect([button?.textContent, button?.getAttribute("aria-label")]).toEqual([
    "Salah catat, belum hadir",
    "Salah catat, belum hadir: Pasien 7",
  ]);
  button?.click();
  const { id: appointmentId, slot: from } = visit.appointment;
  expect(unsent.list().map(({ input, status }) => [input, status])).toEqual([
    [{ appointmentId, from, steps: 2, mistaken: true }, "waiting"],
  ]);
  expect(unsent.isDecided(checkInPatient, { appointmentId, mistaken: undefined })).toBe(false);
  expect(buttonOf({ mode: "in-person" })).toBeNull();
});

test.each<[string, Partial<Appointment>]>([
  ["waits by video", { mode: "video" }],
  ["came by themselves", { mode: "in-person", origin: "walk-in" }],
  ["is expected", { mode: "in-person", state: { status: "booked" } }],
])("who %s is offered no such thing", (_, changes) => {
  expect(buttonOf(changes)).toBeNull();
});
