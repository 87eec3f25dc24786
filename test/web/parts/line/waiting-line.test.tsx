import { render } from "solid-js/web";
import { expect, test, vi } from "vitest";
import type { WaitingLine } from "../../../../shared/line/waiting-line.ts";
import { minute } from "../../../../shared/time/instant.ts";
import type { LoadState } from "../../../../web/load/create-load.ts";
import { WaitingLineView } from "../../../../web/parts/line/waiting-line.tsx";
import { eight } from "../day-visit.ts";

const value: WaitingLine = {
  number: 4,
  ahead: 2,
  expectedAt: eight + 20 * minute,
  startsAt: eight,
  dueAt: eight,
  begun: true,
  range: { from: eight + 20 * minute, until: eight + 30 * minute },
  state: { status: "waiting", arrivedAt: 1 },
};

const saidOf = (state: LoadState<WaitingLine>): string[] => {
  const root = document.createElement("div");
  const shown = state.status === "ready" || state.status === "stale" ? state.value : undefined;
  const load = { state: () => state, value: () => shown, reload: vi.fn(), put: vi.fn() };
  const end = render(() => <WaitingLineView load={load} now={eight} zone="WIB" />, root);
  const said = [...root.querySelectorAll("p")].map(({ textContent }) =>
    (textContent ?? "").replace(/[\u2068\u2069]/g, ""),
  );
  end();
  return said;
};
const place = ["Nomor antrean Anda", "4", "2 orang sebelum Anda", "20–30\u00a0menit lagi"];

test("a place is told as long as it is known, and with its time where nobody can be asked", () => {
  expect(saidOf({ status: "ready", value })).toEqual(place);
  expect(saidOf({ status: "stale", value, at: eight - 3 * minute })).toEqual([
    ...place,
    "Tanpa jaringan. Antrean ini seperti pukul 07.57\u00a0WIB.",
  ]);
});

test.each(["loading", "offline", "failed"] as const)("where no place is known (%s) none is told", (status) => {
  expect(saidOf({ status })).toEqual(["Menanyakan antrean…"]);
});
