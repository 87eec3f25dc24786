import { createRoot, createSignal } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isOver } from "../../../../../shared/schedule/standing.ts";
import { deskText } from "../../../../../web/features/booking/desk/text.ts";
import { WalkInSide } from "../../../../../web/features/booking/desk/walk-in-side.tsx";
import { createWalkIn } from "../../../../../web/features/booking/register-walk-in/create-walk-in.ts";
import { openForWalkIn } from "../../../../../web/features/booking/register-walk-in/free-places.ts";
// Fetched beforehand: on a busy machine the first fetch outlasts a test's patience.
import "../../../../../web/features/booking/register-walk-in/walk-in-form.tsx";
import { walkInText } from "../../../../../web/features/booking/register-walk-in/text.ts";
import { session } from "../../../../../web/session/session.ts";
import { dayVisit, eight, sessionDay } from "../../../parts/day-visit.ts";

let close: (() => void) | undefined;

beforeEach(() => {
  session.end();
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no network")));
});
afterEach(() => {
  close?.();
  document.body.replaceChildren();
});

const written = () =>
  createRoot(() =>
    createWalkIn(
      () => eight,
      () => new Promise(() => {}),
    ),
  );

const opened = (days: ReturnType<typeof sessionDay>[]) => {
  const walkIn = written();
  const again: string[] = [];
  const [known, setDays] = createSignal(days);
  const place = document.body.appendChild(document.createElement("div"));
  close = render(
    () => (
      <WalkInSide
        walkIn={walkIn}
        sessions={openForWalkIn(known(), eight)}
        directory={undefined}
        days={known()}
        now={eight}
        isAway={false}
        onCheckIn={() => undefined}
        mayComeAgain={({ appointment }) => isOver(appointment.state)}
        onAgain={({ id }) => again.push(id)}
        onShow={() => undefined}
      />
    ),
    place,
  );
  return { walkIn, place, setDays, again };
};
const birth = { day: "17", month: "04", year: "1992" };
const siti = { patientId: "k4m7q2x9ta", name: "Siti Aminah", ...birth, sex: "female" } as const;

test("who was found among those the clinic knows is written at once, with the first session that has a place", async () => {
  const days = [sessionDay([])];
  const { walkIn, place } = opened(days);
  expect(place.querySelector("form")).toBe(null);
  walkIn.write(siti);
  await vi.waitFor(() => expect(place.querySelector("form strong")?.textContent).toBe("Siti Aminah"));
  expect(walkIn.values().sessionId).toBe(days[0]?.session.id);
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(walkInText().give));
  [...place.querySelectorAll("button")].find(({ textContent }) => textContent === walkInText().close)?.click();
  await vi.waitFor(() => expect(place.querySelector("form")).toBe(null));
  expect(walkIn.values().patientId).toBe("");
});

test("who was found while no session has a place is told so, and is given the first that has one", async () => {
  const { walkIn, place, setDays } = opened([]);
  walkIn.write(siti);
  await vi.waitFor(() => expect(place.querySelector("form")?.textContent).toContain(walkInText().noPlace.none));
  expect(walkIn.values().sessionId).toBe("");
  const day = sessionDay([]);
  setDays([day]);
  await vi.waitFor(() => expect(walkIn.values().sessionId).toBe(day.session.id));
});

test("who was found while all sessions are full is given the first whose numbers the desk may add to", async () => {
  const taken = Array.from({ length: 9 }, (_, index) => dayVisit(index + 1, { status: "booked" }));
  const [closed, full] = [sessionDay([], { id: "closed", state: "closed" }), sessionDay(taken, { count: 9 })];
  const { walkIn, place } = opened([closed, full]);
  walkIn.write(siti);
  await vi.waitFor(() => expect(place.querySelector("[type=submit]")?.textContent).toBe(walkInText().giveBeyond));
  expect(walkIn.values().sessionId).toBe(full.session.id);
});

test.each([
  ["somebody new", { ...siti, patientId: "", name: "Tes Dua" }],
  ["somebody the clinic knows", siti],
])("a form that was half filled before a reload, of %s, is there again and nobody is led into it", async (_, draft) => {
  written().write(draft);
  const { place } = opened([sessionDay([])]);
  await vi.waitFor(() => expect(place.querySelector("form")?.textContent).toContain(walkInText().give));
  expect(document.activeElement).toBe(document.body);
});

test("the next one's form is led into again, after the one that was there already", async () => {
  written().write({ ...siti, patientId: "" });
  const { place } = opened([sessionDay([])]);
  await vi.waitFor(() => expect(place.querySelector("form")).not.toBe(null));
  const press = (word: string) => [...place.querySelectorAll("button")].find((b) => b.textContent === word)?.click();
  press(walkInText().close);
  await vi.waitFor(() => expect(place.querySelector("form")).toBe(null));
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  press(deskText().walkIn);
  await vi.waitFor(() => expect(document.activeElement?.tagName).toBe("INPUT"));
});

test("who was seen today and is written down again is given a number as themself, not as a new person", async () => {
  const seen = { arrivedAt: eight, admittedAt: eight, metAt: eight, endedAt: eight };
  const days = [sessionDay([dayVisit(1, { status: "completed", ...seen }), dayVisit(2, { status: "booked" })])];
  const { walkIn, place, again } = opened(days);
  walkIn.write({ name: "Pasien 1" });
  [...place.querySelectorAll("button")].find(({ textContent }) => textContent === deskText().walkIn)?.click();
  const offered = () =>
    [...place.querySelectorAll<HTMLElement>(".look-alikes button")].map((one) => one.getAttribute("aria-label"));
  await vi.waitFor(() => expect(offered()).toEqual(["Beri nomor lagi: Pasien 1", "Catat hadir: Pasien 2"]));
  place.querySelector<HTMLElement>(".look-alikes button")?.click();
  expect(again).toEqual(["0123456781"]);
  // Chosen, they are no look-alike of themselves.
  walkIn.write({ patientId: "0123456781", year: "1990", month: "01", day: "01", sex: "female" });
  await vi.waitFor(() => expect(offered()).toEqual(["Catat hadir: Pasien 2"]));
});
