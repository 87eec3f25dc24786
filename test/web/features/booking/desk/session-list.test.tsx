import { render } from "solid-js/web";
import { expect, test } from "vitest";
import type { VisitState } from "../../../../../shared/booking/appointment.ts";
import type { Visit } from "../../../../../shared/booking/visit.ts";
import { hour, type Instant, minute } from "../../../../../shared/time/instant.ts";
import { cancellation } from "../../../../../web/features/booking/cancel-appointment/cancellation.ts";
import { noteArrival } from "../../../../../web/features/booking/check-in-patient/create-check-in.ts";
import { mayNote } from "../../../../../web/features/booking/desk/desk-acts.ts";
import { LookAlikeList } from "../../../../../web/features/booking/register-walk-in/look-alike-list.tsx";
import { unsent } from "../../../../../web/unsent/unsent.ts";
import { dayVisit, eight, sessionDay } from "../../../parts/day-visit.ts";
import { closed, type Desk, desk } from "./shown-list.tsx";

const waiting: VisitState = { status: "waiting", arrivedAt: eight };
const inRoom = { arrivedAt: eight, admittedAt: eight };

const buttons = (root: Element): string[] =>
  [...root.querySelectorAll("button")].map((button) => button.getAttribute("aria-label") ?? button.textContent ?? "");

const here = "Catat hadir: Pasien 1, nomor 1, jam 08.00";
const cancel = "Batalkan janji Pasien 1, nomor 1, jam 08.00";

test.each<[string, Visit, string[]]>([
  ["expected by video", dayVisit(1, { status: "booked" }), [here, cancel]],
  ["waiting by video", dayVisit(1, waiting), [here, cancel]],
  ["waiting at the clinic", dayVisit(1, waiting, "walk-in"), [cancel]],
  ["with the doctor", dayVisit(1, { status: "in-consultation", ...inRoom }), []],
  ["seen", dayVisit(1, { status: "completed", ...inRoom, metAt: eight, endedAt: eight }), []],
  ["cancelled", dayVisit(1, { status: "cancelled", cancelledAt: eight }), []],
])("who is %s has these ways at the desk", (_, visit, ways) => {
  expect(buttons(desk(visit).root)).toEqual(ways);
});

test("who waits by video and comes to the desk is told apart, and noted as here by one press", () => {
  const { root, noted } = desk(dayVisit(1, waiting));
  expect(root.querySelector(".desk-state")?.textContent).toBe("Menunggu lewat ponsel");
  root.querySelector("button")?.click();
  expect(noted).toEqual(["0123456781-K7M4QX"]);
});

const lineCloses = eight + 3 * hour + 30 * minute;
const expected = dayVisit(1, { status: "booked" });

test.each<[string, Desk, boolean]>([
  ["on the day before", { now: eight - 8 * hour - 1 }, false],
  ["once the session is closed", { day: sessionDay([expected], { state: "closed" }) }, false],
  ["a moment before the line closes", { now: lineCloses - 1 }, true],
  ["once it has", { now: lineCloses }, false],
  ["with somebody still in it", { day: sessionDay([expected, dayVisit(2, waiting)]), now: lineCloses }, true],
])("whether somebody can be noted as here %s", (_, given, can) => {
  expect(buttons(desk(expected, given).root).some((button) => button.startsWith(here))).toBe(can);
});

const person = (number: number, name: string, birthDate: string, origin: "booked" | "walk-in"): Visit => {
  const visit = dayVisit(number, waiting, origin);
  return { ...visit, patient: { ...visit.patient, name, birthDate } };
};

test("a row says age, sex and how they meet; whose names sound alike also when each was born", () => {
  const day = sessionDay([
    person(1, "Siti Aminah", "1990-07-01", "booked"),
    person(2, "Hj. Sitti Aminh", "1964-02-02", "walk-in"),
    person(3, "Sukarno", "1951-03-04", "walk-in"),
  ]);
  const { root } = desk(expected, { day });
  expect([...root.querySelectorAll(".desk-person > .quiet")].map(({ textContent }) => textContent)).toEqual([
    "36 th, perempuan, lahir 1 Juli 199008.00 · K7M 4QX · lewat ponsel",
    "62 th, perempuan, lahir 2 Februari 196408.15 · K7M 4QX · tatap muka",
    "75 th, perempuan08.30 · K7M 4QX · tatap muka",
  ]);
});

test("every button among namesakes says whose it is: number, time and birth", () => {
  const day = sessionDay([
    person(1, "Wati", "1990-07-01", "booked"),
    person(2, "Wati", "1964-02-02", "walk-in"),
    person(3, "Sukarno", "1951-03-04", "walk-in"),
  ]);
  expect(buttons(desk(expected, { day }).root)).toEqual([
    "Catat hadir: Wati, nomor 1, jam 08.00, lahir 1 Juli 1990",
    "Batalkan janji Wati, nomor 1, jam 08.00, lahir 1 Juli 1990",
    "Batalkan janji Wati, nomor 2, jam 08.15, lahir 2 Februari 1964",
    "Batalkan janji Sukarno, nomor 3, jam 08.30",
  ]);
});

test("a visit whose cancelling is under way can be neither cancelled again nor noted as here", () => {
  const visit = dayVisit(1, { status: "booked" });
  const { id, slot } = visit.appointment;
  unsent.defer(cancellation, { appointmentId: id, from: slot });
  closed.push(() => unsent.undo(unsent.list()[0]?.key ?? ""));
  expect(buttons(desk(visit).root)).toEqual([]);
});

test("whom the desk has back, who was called in vain, is said to come back, and stands with those who wait", () => {
  const visit = dayVisit(1, { ...waiting, skippedAt: eight, times: 1 });
  const shown = () => ["h3", ".desk-state"].map((part) => desk(visit).root.querySelector(part)?.textContent);
  expect(shown()).toEqual(["Dilewati", "tidak di tempat"]);
  noteArrival(visit, "A-1", undefined);
  closed.push(() => unsent.undo(unsent.list()[0]?.key ?? ""));
  expect(shown()).toEqual([undefined, "Kembali ke antrean, belum terkirim"]);
});

test("an emergency that waits stands above those who were passed over, and all others below", () => {
  const [passed, next] = [dayVisit(1, { ...waiting, skippedAt: eight, times: 1 }), dayVisit(2, waiting)];
  const priority = { level: "emergency", reason: "breathing", by: "registrar", at: eight, times: 1 } as const;
  const last = dayVisit(3, waiting);
  const urgent = { ...last, appointment: { ...last.appointment, priority } };
  const named = (visits: Visit[]) => {
    const { root } = desk(passed, { day: sessionDay(visits) });
    return [...root.querySelectorAll("h3, [data-visit] bdi, li bdi")].map(({ textContent }) => textContent);
  };
  const names = (visits: Visit[]) => named(visits).filter((name) => /^(Pasien|Dilewati)/.test(name ?? ""));
  expect(names([passed, next, urgent])).toEqual(["Pasien 3", "Dilewati", "Pasien 1", "Pasien 2"]);
  expect(names([next, urgent])).toEqual(["Pasien 3", "Pasien 2"]);
});

test("who was struck off stands below all others, with the number they had, and nothing is to be done with them", () => {
  const { appointment, patient } = dayVisit(2, { status: "cancelled", cancelledAt: eight }, "walk-in");
  const struck = [{ appointment, patient: { ...patient, name: "Sukarno" } }];
  const { root } = desk(expected, { day: { ...sessionDay([expected]), struck } });
  const said = ["h3", "h3 + ul .queue-number", "h3 + ul .desk-name"].map(
    (part) => root.querySelector(part)?.textContent,
  );
  expect([...said, ...buttons(root)]).toEqual(["Dibatalkan", "2", "SukarnoBatal", here, cancel]);
});

test("a walk-in who waits by video already is found among today's people, and noted as here from there", () => {
  const root = document.body.appendChild(document.createElement("div"));
  const days = [sessionDay([dayVisit(1, waiting), dayVisit(2, waiting, "walk-in")])];
  const list = () => (
    <LookAlikeList
      days={days}
      written={{ name: "Pasien", birthDate: undefined }}
      directory={undefined}
      stateOf={() => "hadir"}
      mayNote={(visit) => mayNote(visit, days, "WIB", eight)}
      onCheckIn={() => undefined}
      mayComeAgain={() => false}
      onAgain={() => undefined}
    />
  );
  closed.push(render(list, root), () => root.remove());
  expect(buttons(root)).toEqual(["Catat hadir: Pasien 1"]);
  expect(root.querySelector("li .quiet")?.textContent).toBe("lahir 1 Januari 1990 · No. 1 · 08.00 · hadir");
});

const completed: VisitState = { status: "completed", ...inRoom, metAt: eight, endedAt: eight };
const evening = eight + 10 * hour;
const gone = dayVisit(1, completed);
const morning = sessionDay([gone], { id: "morning" });
const running = sessionDay([dayVisit(2, waiting)], { id: "running", start: evening });

const toCome = dayVisit(50, { status: "booked" });
const displaced: Visit = {
  ...toCome,
  appointment: { ...toCome.appointment, offer: { at: eight, until: eight, kind: "closed" } },
};

const shownIn = ({ root }: ReturnType<typeof desk>): string[] =>
  [...root.querySelectorAll("section, details")].map((one) =>
    one.matches("details")
      ? `${one.querySelector("summary")?.textContent}${one.matches("[open]") ? ":" : ""}`
      : (one.querySelector("h2")?.textContent?.trim() ?? ""),
  );

test.each<[string, Desk, string[]]>([
  ["what runs comes first, what is over is folded away", {}, ["18.00–21.00", "1 jadwal sudah lewat", "08.00–11.00"]],
  [
    "whoever is looked for is looked for there too",
    { isSearching: true },
    ["18.00–21.00", "1 jadwal sudah lewat:", "08.00–11.00"],
  ],
  [
    "whose panel is open stays in sight",
    { person: gone.appointment.id },
    ["18.00–21.00", "1 jadwal sudah lewat:", "08.00–11.00"],
  ],
  [
    "who still is here keeps their session in front",
    { past: sessionDay([dayVisit(1, waiting)], { id: "morning" }) },
    ["08.00–11.00", "18.00–21.00"],
  ],
  [
    "who is still to choose another time for a place later than that keeps it too",
    { past: sessionDay([displaced], { id: "morning" }) },
    ["08.00–11.00", "18.00–21.00"],
  ],
  [
    "where all is over nothing is folded",
    { now: eight + 24 * hour, day: sessionDay([], { id: "running", start: evening }) },
    ["08.00–11.00", "18.00–21.00"],
  ],
])("in the evening %s", (_, given, shown) => {
  expect(shownIn(desk(gone, { past: morning, day: running, now: evening, ...given }))).toEqual(shown);
});

test("nobody is said to be missing yet in a session that is over", () => {
  const none = (now: Instant) => desk(gone, { day: sessionDay([]), now }).root.querySelector(".desk-none")?.textContent;
  expect([none(eight), none(evening)]).toEqual(["Belum ada yang terdaftar.", "Tidak ada."]);
});

test("↓ goes past what is folded away", () => {
  const { root } = desk(gone, { past: morning, day: running, now: evening });
  const link = root.querySelector<HTMLElement>(".desk-open");
  link?.focus();
  link?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true }));
  expect(document.activeElement).toBe(link);
});

test("whoever cancels for somebody goes on at their row", async () => {
  const visit = dayVisit(1, { status: "booked" });
  const { root, setDays } = desk(visit);
  root.querySelectorAll("button")[1]?.focus();
  setDays([sessionDay([dayVisit(1, { status: "cancelled", cancelledAt: eight })])]);
  await Promise.resolve();
  expect(document.activeElement?.textContent).toBe("Pasien 1");
});
