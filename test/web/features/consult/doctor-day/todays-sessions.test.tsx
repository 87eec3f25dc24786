import { MemoryRouter, Route } from "@solidjs/router";
import { render } from "solid-js/web";
import { expect, onTestFinished, test } from "vitest";
import type { SessionSummary } from "../../../../../shared/schedule/session-summary.ts";
import { instantAt } from "../../../../../shared/time/zone.ts";
import { TodaysSessions } from "../../../../../web/features/consult/doctor-day/todays-sessions.tsx";
import { type MyMonth, seenMonths } from "../../../../../web/parts/roster/kept-months.ts";

const date = "2026-11-27";
const clinicId = "3604-cikande";

const sessionAt = (from: number, hours: number, state: SessionSummary["state"] = "open"): SessionSummary => ({
  id: `${clinicId}.${date}.${String(from).padStart(2, "0")}00.ratu`,
  clinicId,
  practitionerId: "ratu",
  services: ["umum"],
  state,
  claimed: 0,
  start: instantAt(date, from * 60, "WIB"),
  minutes: 60,
  count: hours,
});

const morning = sessionAt(8, 3);
const afternoon = sessionAt(12, 5);

/** The month as it was when Ratu last saw it: the morning alone. */
const seen: MyMonth = {
  month: "2026-11",
  today: date,
  published: [{ clinicId, version: 1, at: 0 }],
  shifts: [{ clinicId, date, code: "P", name: "Pagi", hours: { from: 8 * 60, to: 11 * 60 } }],
};

const shown = async (sessions: SessionSummary[], month: MyMonth | undefined) => {
  const root = document.createElement("div");
  localStorage.clear();
  if (month) seenMonths.remember(month);
  const list = () => (
    <TodaysSessions
      sessions={sessions.map((session) => ({ session }))}
      date={date}
      zone="WIB"
      placeOf={() => undefined}
    />
  );
  const page = () => (
    <MemoryRouter>
      <Route path="/" component={list} />
    </MemoryRouter>
  );
  onTestFinished(render(page, root));
  await new Promise((resolve) => setTimeout(resolve));
  return {
    lines: [...root.querySelectorAll("li")].map(({ textContent }) => textContent),
    leadsTo: root.querySelector("a")?.getAttribute("href"),
  };
};

test("whoever stands in today sees both sessions, the one that they don't know yet as new, and the way to their month", async () => {
  expect(await shown([morning, afternoon], seen)).toEqual({
    lines: ["08.00–11.00", "12.00–17.00 baru"],
    leadsTo: "/petugas/jadwal-saya",
  });
});

test("a session that is all of the day is named only where it is new", async () => {
  expect((await shown([morning], seen)).lines).toEqual([]);
  expect((await shown([afternoon], seen)).lines).toEqual(["12.00–17.00 baru"]);
});

test("on a device where the month was never seen, or not published yet, nothing is new; a closed session is none", async () => {
  const both = { lines: ["08.00–11.00", "12.00–17.00"], leadsTo: undefined };
  expect(await shown([morning, afternoon], undefined)).toEqual(both);
  expect(await shown([morning, afternoon], { ...seen, shifts: [], published: [] })).toEqual(both);
  expect((await shown([morning, sessionAt(12, 5, "closed")], seen)).lines).toEqual([]);
});
