import { expect, test } from "vitest";
import type { VisitState } from "../../../../../shared/booking/appointment.ts";
import { ticketText } from "../../../../../web/features/booking/ticket/text.ts";
import { eight } from "../../../parts/day-visit.ts";

const after = (state: VisitState): string => ticketText().after({ state });
const seen = { status: "completed", arrivedAt: eight, admittedAt: eight, metAt: eight, endedAt: eight } as const;

test("a ticket claims nothing of a visit that nobody has decided about, whatever the clock proposes", () => {
  const undecided = "Puskesmas belum mencatat hasil kunjungan ini. Bila Anda belum dilayani, hubungi loket.";
  expect(after({ ...seen, pending: "decision" })).toBe(undecided);
  expect(after({ status: "unserved", endedAt: eight, pending: "decision" })).toBe(undecided);
  expect(after(seen)).toBe("Kunjungan Anda sudah selesai. Semoga lekas sehat.");
});

test("whoever is to be called is told so as long as that is so", () => {
  const state = { status: "unserved", arrivedAt: eight, endedAt: eight } as const;
  expect(after({ ...state, pending: "call" })).toContain("Puskesmas akan menelepon Anda.");
  expect(after(state)).not.toContain("menelepon");
});
