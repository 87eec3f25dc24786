import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { expect, test, vi } from "vitest";
import type { Appointment } from "../../../../../shared/booking/appointment.ts";
import { NoPractice } from "../../../../../web/features/consult/patient-room/no-practice.tsx";
import { dayVisit, eight } from "../../../parts/day-visit.ts";

const call = vi.hoisted(() => vi.fn());
vi.mock("../../../../../web/api/call.ts", () => ({ call }));

const directory = {
  district: { zone: "WIB" },
  clinics: [{ practitioners: [{ id: "rahmawati-cikande", name: "dr. Ani" }] }],
} as never;

test("whose session was closed while they wait is led to other times and to their ticket, and can ask to be called there", async () => {
  const offer = { at: eight, until: eight, kind: "closed" } as const;
  const { appointment } = dayVisit(4, { status: "waiting", arrivedAt: eight });
  const [visit, setVisit] = createSignal<Appointment>({ ...appointment, offer });
  call.mockResolvedValue({ ...offer, asked: eight });
  const root = document.body.appendChild(document.createElement("div"));
  const end = render(() => <NoPractice visit={visit()} directory={directory} onAsked={setVisit} />, root);
  const words = () => (root.textContent ?? "").replace(/[\u2068\u2069]/g, "");
  const ways = () => [...root.querySelectorAll("a, button")].map((way) => way.textContent);
  expect(words()).toContain("Maaf, dr. Ani tidak bisa melayani Anda pada jam ini");
  expect(words()).not.toMatch(/\d\d\.\d\d|orang sebelum/);
  expect(ways()).toEqual(["Minta ditelepon", "Pilih waktu lain", "Lihat tiket"]);
  root.querySelector("button")?.click();
  await vi.waitFor(() => expect(words()).toContain("Puskesmas akan menelepon Anda."));
  expect(call).toHaveBeenCalledWith(expect.objectContaining({ name: "ask-for-call" }), {
    appointmentId: appointment.id,
  });
  expect(ways()).toEqual(["Pilih waktu lain", "Lihat tiket"]);
  end();
  root.remove();
});
