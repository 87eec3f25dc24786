import { render } from "solid-js/web";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import type { OwnOff } from "../../../../../shared/roster/month/own-off.ts";
import { OffToday } from "../../../../../web/features/consult/doctor-day/off-today.tsx";
import { dayVisit, sessionDay } from "../../../parts/day-visit.ts";

beforeEach(() => localStorage.clear());

/** What is said of a day whose sessions stand so, and how often it was asked for. */
const shown = async (states: ("open" | "closed")[], off: OwnOff[]) => {
  const asked = vi.fn(async (month: string) => ({ month, today: "2026-12-10", shifts: [], published: [], off }));
  const root = document.body.appendChild(document.createElement("div"));
  const sessions = states.map((state) => sessionDay([dayVisit(1, { status: "booked" })], { state }));
  onTestFinished(render(() => <OffToday sessions={sessions} date="2026-12-10" ask={asked} />, root));
  await new Promise((resolve) => setTimeout(resolve));
  return [root.textContent, asked.mock.calls.length];
};

test("a doctor whose sessions are closed reads that they are off today, and nothing of another day", async () => {
  expect(await shown(["closed"], [{ date: "2026-12-10", is: "away" }])).toEqual(["Hari ini tercatat: Tidak masuk.", 1]);
  expect(await shown(["closed"], [{ date: "2026-12-11", is: "away" }])).toEqual(["", 1]);
});

test("whoever is ill from noon reads so beside the session that was held before", async () => {
  expect(await shown(["open", "closed"], [{ date: "2026-12-10", half: "p", is: "leave" }])).toEqual([
    "Hari ini tercatat: Cuti (siang).",
    1,
  ]);
});

test("whoever has an open session is asked for nothing", async () => {
  expect(await shown(["open"], [{ date: "2026-12-10", is: "away" }])).toEqual(["", 0]);
});
