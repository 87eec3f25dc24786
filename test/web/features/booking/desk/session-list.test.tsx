import { render } from "solid-js/web";
import { afterEach, expect, test } from "vitest";
import type { VisitState } from "../../../../../shared/booking/appointment.ts";
import type { SessionDay, Visit } from "../../../../../shared/booking/visit.ts";
import { hour, type Instant, minute } from "../../../../../shared/time/instant.ts";
import type { DeskAddress } from "../../../../../web/features/booking/desk/create-desk-address.ts";
import { mayNote } from "../../../../../web/features/booking/desk/may-note.ts";
import { SessionList } from "../../../../../web/features/booking/desk/session-list.tsx";
import { LookAlikeList } from "../../../../../web/features/booking/register-walk-in/look-alike-list.tsx";
import { deferred } from "../../../../../web/undo/deferred.ts";
import { dayVisit, eight, sessionDay } from "../../../parts/day-visit.ts";

const closed: (() => void)[] = [];
afterEach(() => {
  for (const close of closed.splice(0)) close();
});

const waiting: VisitState = { status: "waiting", arrivedAt: eight };
const inRoom = { arrivedAt: eight, admittedAt: eight };

const buttons = (root: Element): string[] =>
  [...root.querySelectorAll("button")].map((button) => button.getAttribute("aria-label") ?? button.textContent ?? "");

const address: DeskAddress = {
  date: () => undefined,
  choose: () => undefined,
  person: () => undefined,
  linkTo: (orang) => ({ href: `?orang=${orang}`, replaces: false, state: undefined }),
  open: () => undefined,
  close: () => undefined,
};

type Desk = { day?: SessionDay; now?: Instant };

const desk = (visit: Visit, { day = sessionDay([visit]), now = eight + 1 }: Desk = {}) => {
  const root = document.body.appendChild(document.createElement("div"));
  const noted: string[] = [];
  const close = render(
    () => (
      <SessionList
        sessions={[day]}
        now={now}
        directory={undefined}
        address={address}
        isFound={() => true}
        isSearching={false}
        isNoting={false}
        onCheckIn={({ appointment }) => noted.push(appointment.id)}
        onCancel={() => undefined}
      />
    ),
    root,
  );
  closed.push(close, () => root.remove());
  return { root, noted };
};

const here = "Catat hadir: Pasien 1";
const cancel = "Batalkan janji Pasien 1";

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
  expect(buttons(desk(expected, given).root).includes(here)).toBe(can);
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

test("a visit whose cancelling is under way can be neither cancelled again nor noted as here", () => {
  const visit = dayVisit(1, { status: "booked" });
  const { id, slot } = visit.appointment;
  deferred.defer("cancel-appointment", { appointmentId: id, from: slot });
  closed.push(() => deferred.undo(deferred.list()[0]?.key ?? ""));
  expect(buttons(desk(visit).root)).toEqual([]);
});

test("a walk-in who waits by video already is found among today's people, and noted as here from there", () => {
  const root = document.body.appendChild(document.createElement("div"));
  const days = [sessionDay([dayVisit(1, waiting), dayVisit(2, waiting, "walk-in")])];
  const list = () => (
    <LookAlikeList
      days={days}
      name="Pasien"
      birthDate={undefined}
      zone="WIB"
      stateOf={() => "hadir"}
      mayNote={(visit) => mayNote(visit, days, "WIB", eight)}
      onCheckIn={() => undefined}
    />
  );
  closed.push(render(list, root), () => root.remove());
  expect(buttons(root)).toEqual([here]);
  expect(root.querySelector("li .quiet")?.textContent).toBe("lahir 1 Januari 1990 · No. 1 · 08.00 · hadir");
});
