import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { VisitState } from "../../../../../shared/booking/appointment.ts";
import type { VisitComment } from "../../../../../shared/booking/visit-comment.ts";
import { actsOf } from "../../../../../web/acts/acts.ts";
import { ApiRefusal } from "../../../../../web/api/api-refusal.ts";
import { CommentVisit } from "../../../../../web/features/booking/comment-visit/comment-visit.tsx";
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

const shown = (comment?: VisitComment, state: VisitState = { status: "booked" }) => {
  const onDone = vi.fn();
  const visit = dayVisit(1, state);
  const [said, say] = createSignal(comment);
  const commented = () => ({ ...visit, appointment: { ...visit.appointment, ...(said() && { comment: said() }) } });
  const place = document.body.appendChild(document.createElement("div"));
  close = render(() => <CommentVisit visit={commented()} onDone={onDone} />, place);
  const press = (word: string) =>
    [...document.querySelectorAll("button")].find(({ textContent }) => textContent === word)?.click();
  const field = () => document.querySelector("textarea");
  const write = (text: string): void => {
    const area = field();
    if (area) area.value = text;
    area?.dispatchEvent(new Event("input", { bubbles: true }));
  };
  return { place, say, press, write, field, onDone, slot: visit.appointment.slot, id: visit.appointment.id };
};

test("a note is written, trimmed, of the visit at its slot, and as it was seen", async () => {
  const { press, write, onDone, slot, id } = shown();
  expect(actsOf("screen").map(({ word }) => word)).toEqual(["Tulis catatan untuk dokter: Pasien 1"]);
  press("Catatan untuk dokter…");
  write(" Memakai kursi roda ");
  asked.mockResolvedValue({});
  press("Simpan catatan");
  await vi.waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(asked.mock.calls).toEqual([[{ appointmentId: id, from: slot, text: "Memakai kursi roda", times: 0 }]]);
});

test("what is written is read, and emptied it is taken back", async () => {
  const { place, press, write, field, onDone } = shown({ text: "Memakai kursi roda", times: 3 });
  expect(place.querySelector(".desk-note")?.textContent).toBe("Catatan loket: Memakai kursi roda");
  press("Ubah catatan…");
  expect(field()?.value).toBe("Memakai kursi roda");
  write("");
  asked.mockResolvedValue({});
  press("Simpan catatan");
  await vi.waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(asked.mock.calls[0]?.[0]).toMatchObject({ text: "", times: 3 });
});

test("more than two hundred letters are not sent", () => {
  const { press, write } = shown();
  press("Catatan untuk dokter…");
  write("a".repeat(201));
  press("Simpan catatan");
  expect(asked).not.toHaveBeenCalled();
});

test("an emptied note is nowhere, and of a visit that is over nothing is written any more", () => {
  expect(shown({ text: "", times: 2 }).place.textContent).toBe("Catatan untuk dokter…");
  close();
  const seen = { arrivedAt: eight, admittedAt: eight, metAt: eight, endedAt: eight };
  const { place } = shown({ text: "Memakai kursi roda", times: 1 }, { status: "completed", ...seen });
  expect(place.textContent).toBe("Catatan loket: Memakai kursi roda");
});

test("where somebody else has written meanwhile that is read before it is replaced, and what was typed stays", async () => {
  const { say, press, write, field, onDone } = shown();
  press("Catatan untuk dokter…");
  write("Memakai kursi roda");
  asked.mockRejectedValue(new ApiRefusal("appointment.changed", "Janji ini sudah berubah.", {}));
  press("Simpan catatan");
  await vi.waitFor(() =>
    expect(document.querySelector("dialog .notice")?.textContent).toBe("Janji ini sudah berubah."),
  );
  expect([onDone.mock.calls.length, field()?.value]).toEqual([1, "Memakai kursi roda"]);
  say({ text: "Tidak bisa mendengar", times: 1 });
  expect([...document.querySelectorAll("dialog .notice")].at(-1)?.textContent).toBe(
    "Sekarang tertulis: “Tidak bisa mendengar”. Yang Anda simpan menggantikannya.",
  );
});

test("what was typed is there again after the dialog was left", async () => {
  const { press, write, field } = shown({ text: "Alergi penisilin", times: 1 });
  press("Ubah catatan…");
  write("Memakai kursi roda");
  press("Biarkan");
  press("Ubah catatan…");
  expect(field()?.value).toBe("Memakai kursi roda");
  expect(asked).not.toHaveBeenCalled();
});

test("of a note that was only read there is no draft: the next opening shows it as it stands then", async () => {
  const { say, press, field } = shown({ text: "Alergi penisilin", times: 1 });
  press("Ubah catatan…");
  press("Biarkan");
  say({ text: "Alergi amoksisilin", times: 2 });
  press("Ubah catatan…");
  expect(field()?.value).toBe("Alergi amoksisilin");
});
