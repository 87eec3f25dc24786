import { render } from "solid-js/web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { VisitState } from "../../../../../shared/booking/appointment.ts";
import type { VisitVitals } from "../../../../../shared/booking/visit-vitals.ts";
import { ApiRefusal } from "../../../../../web/api/api-refusal.ts";
import { RecordVitals } from "../../../../../web/features/consult/record-vitals/record-vitals.tsx";
import { session } from "../../../../../web/session/session.ts";
import { dayVisit, eight } from "../../../parts/day-visit.ts";

const asked = vi.hoisted(() => vi.fn());
vi.mock("../../../../../web/api/call.ts", async (original) => ({
  ...(await original<object>()),
  call: (_: unknown, input: unknown) => asked(input),
}));

let close = (): void => undefined;
beforeEach(() => {
  session.end();
  asked.mockReset();
});
afterEach(() => {
  close();
  document.body.replaceChildren();
});

const waiting: VisitState = { status: "waiting", arrivedAt: eight };

const shown = (vitals?: VisitVitals, state: VisitState = waiting) => {
  const onDone = vi.fn();
  const visit = dayVisit(1, state);
  const measured = {
    ...visit,
    appointment: { ...visit.appointment, mode: "in-person" as const, ...(vitals && { vitals }) },
  };
  const place = document.body.appendChild(document.createElement("div"));
  close = render(() => <RecordVitals visit={measured} onDone={onDone} />, place);
  const button = () => place.querySelector<HTMLButtonElement>("button[type=submit]");
  const field = (label: string) => {
    const found = [...place.querySelectorAll("label")].find(({ textContent }) => textContent === label);
    return found && place.querySelector<HTMLInputElement>(`#${CSS.escape(found.htmlFor)}`);
  };
  const write = (label: string, text: string): void => {
    const input = field(label);
    if (input) input.value = text;
    input?.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const again = () => place.querySelector<HTMLButtonElement>("button")?.click();
  const { slot: from, id: appointmentId } = visit.appointment;
  return { place, button, again, field, write, onDone, from, appointmentId };
};

const none = { respiration: undefined, saturation: undefined, weight: undefined, height: undefined, waist: undefined };

test("what was measured is sent, of the visit at its slot and as it was seen; nothing else is", async () => {
  const { button, again, write, onDone, from, appointmentId } = shown([{ at: eight, values: { pulse: 90 } }]);
  expect(button()).toBe(null);
  again();
  write("Tensi atas (mmHg)", "128");
  write("Tensi bawah (mmHg)", "82");
  write("Suhu (°C)", "36,7");
  asked.mockResolvedValue({});
  expect(button()?.textContent).toBe("Simpan, siap diperiksa");
  button()?.click();
  await vi.waitFor(() => expect(onDone).toHaveBeenCalled());
  const vitals = { systolic: 128, diastolic: 82, pulse: undefined, temperature: 36.7, ...none };
  expect(asked.mock.calls).toEqual([[{ appointmentId, from, vitals, times: 1 }]]);
});

test("somebody is ready without being measured, and the button says so", async () => {
  const { button, onDone } = shown();
  asked.mockResolvedValue({});
  expect(button()?.textContent).toBe("Siap diperiksa tanpa diukur");
  button()?.click();
  await vi.waitFor(() => expect(onDone).toHaveBeenCalled());
});

test("what can't be is named at its field, and nothing is sent", () => {
  const { place, button, write } = shown();
  write("Nadi (per menit)", "820");
  button()?.click();
  expect(place.querySelector("[data-wrong]")?.textContent).toContain("Angka ini di luar kisaran. Periksa lagi.");
  expect(asked).not.toHaveBeenCalled();
});

test("a refusal is said, what was written stays, and the visit is looked at again", async () => {
  const { place, button, write, field, onDone } = shown();
  write("Nadi (per menit)", "82");
  asked.mockRejectedValue(new ApiRefusal("appointment.changed", "Sudah berubah.", {}));
  button()?.click();
  await vi.waitFor(() => expect(onDone).toHaveBeenCalled());
  expect([place.textContent?.includes("Sudah berubah."), field("Nadi (per menit)")?.value]).toEqual([true, "82"]);
});

test.each<[string, VisitState]>([
  ["not here yet", { status: "booked" }],
  ["done", { status: "unserved", endedAt: eight }],
])("nobody is measured who is %s", (_, state) => {
  expect(shown(undefined, state).button()).toBe(null);
});
