import { expect, test } from "vitest";
import { clinics } from "../../infra/demo/clinics.ts";
import { nightDoctor, sharedDentist } from "../../infra/demo/practitioners.ts";
import { byMonth, rowsOn, yearsWithoutHolidays } from "../../infra/demo/rosters.ts";
import { codesOf } from "../../infra/demo/shift-codes.ts";
import { staffUsers } from "../../infra/demo/staff-users.ts";
import type { Clinic } from "../../shared/place/clinic.ts";
import { planMonth } from "../../shared/roster/month/plan-month.ts";
import { Session, sessionEnd, sessionIdParts } from "../../shared/schedule/session.ts";
import { daysFrom, type LocalDate } from "../../shared/time/local-date.ts";
import { wallClock } from "../../shared/time/zone.ts";
import { doubleBooked } from "./double-booked.ts";

const monday = "2026-11-23";

/** The sessions that a puskesmas' rosters make on the `days` days that begin with `from`. */
const sessionsOf = (clinic: Clinic, from: LocalDate, days: number): Session[] =>
  [...byMonth(daysFrom(from, days))].flatMap(([month, ofMonth]) => {
    const rows = rowsOn(clinic, ofMonth);
    const order = rows.map(({ practitionerId }) => practitionerId);
    return planMonth({ clinicId: clinic.id, zone: "WIB", month, rows, codes: codesOf(clinic) })
      .map((shape): Session => ({ ...shape, state: "open", claims: {}, line: {} }))
      .toSorted(
        (a, b) =>
          dateOf(a).localeCompare(dateOf(b)) || order.indexOf(a.practitionerId) - order.indexOf(b.practitionerId),
      );
  });
const dateOf = ({ id }: Session): LocalDate => sessionIdParts(id).date;
const all = clinics.flatMap((clinic) => sessionsOf(clinic, monday, 14));

const clinicNamed = (id: string): Clinic => {
  const clinic = clinics.find((candidate) => candidate.id === id);
  if (!clinic) throw new Error(`${id} is not in the demonstration`);
  return clinic;
};

const hoursOf = (id: string, date: string): string[] =>
  sessionsOf(clinicNamed(id), date, 1).map(
    (session) =>
      `${session.practitionerId} ${wallClock(session.start, "WIB")}–${wallClock(sessionEnd(session), "WIB")}`,
  );

test("every session follows its schema, and its id says where, when and who", () => {
  for (const session of all) {
    expect(Session.parse(session)).toEqual(session);
    expect(sessionIdParts(session.id)).toMatchObject({
      clinicId: session.clinicId,
      wall: wallClock(session.start, "WIB").replace(":", ""),
      practitionerId: session.practitionerId,
    });
  }
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test("everybody practises, and nobody at two places at once", () => {
  const practising = new Set(all.map(({ clinicId, practitionerId }) => `${clinicId} ${practitionerId}`));
  const named = clinics.flatMap(({ id, practitioners }) => practitioners.map((one) => `${id} ${one.id}`));
  expect([...practising].sort()).toEqual(named.sort());
  expect(doubleBooked(all)).toEqual([]);
});

test("the dentist of two puskesmas is at each on a day of its own, and on Thursdays at both, one after the other", () => {
  const { practitioner, clinicIds } = sharedDentist;
  const week = daysFrom(monday, 7).map((date) =>
    clinicIds.flatMap((id) =>
      hoursOf(id, date).flatMap((hours) => (hours.startsWith(practitioner.id) ? [`${id} ${hours.split(" ")[1]}`] : [])),
    ),
  );
  const [kibin, carenang] = ["3604-kibin 08:00–11:00", "3604-carenang 08:00–11:00"];
  expect(week).toEqual([[kibin], [], [carenang], [kibin, "3604-carenang 13:00–15:00"], [], [], []]);
});

test("on a weekday a puskesmas with beds practises before and after noon", () => {
  expect(hoursOf("3604-ciruas", monday)).toEqual([
    "entin-suhartini-ciruas 08:00–11:00",
    "entin-suhartini-ciruas 13:00–15:00",
    "bayu-prasetyo-ciruas 08:00–11:00",
    "bayu-prasetyo-ciruas 13:00–15:00",
    "lilis-karlina-ciruas 08:00–11:00",
  ]);
});

test("on Wednesdays a midwife is at a pustu, and whoever books her there is told to come to it", () => {
  const met = sessionsOf(clinicNamed("3604-ciruas"), monday, 7).filter(
    ({ practitionerId }) => practitionerId === "lilis-karlina-ciruas",
  );
  expect(met.flatMap(({ id, comeTo }) => (comeTo ? [[id, comeTo]] : []))).toEqual([
    ["3604-ciruas.2026-11-25.0800.lilis-karlina-ciruas", { kind: "pustu", name: "Pustu Kadikaran" }],
  ]);
  expect(met.length).toBe(6);
});

test("Friday is short, Saturday ends at noon, Sunday is off", () => {
  expect(hoursOf("3604-kibin", "2026-11-27")).toEqual([
    "gilang-ramadhan-kibin 08:00–10:00",
    "eneng-suryani-kibin 08:00–10:00",
  ]);
  expect(hoursOf("3604-carenang", "2026-11-28")).toEqual([
    "ratna-komalasari-carenang 08:00–11:00",
    "uswatun-hasanah-carenang 08:00–11:00",
  ]);
  expect(hoursOf("3604-kibin", "2026-11-29")).toEqual([]);
});

test("nobody practises on a holiday or a day of collective leave", () => {
  expect(hoursOf("3604-kibin", "2026-12-24")).toEqual([]);
  expect(hoursOf("3604-kibin", "2026-12-25")).toEqual([]);
});

test("dr. Rahmawati can be booked until 22.00 on every day, so that the product can be tried in the evening", () => {
  for (const date of [monday, "2026-11-27", "2026-11-29", "2026-12-25"])
    expect(hoursOf("3604-cikande", date).slice(0, 3)).toEqual([
      "rahmawati-cikande 08:00–12:00",
      "rahmawati-cikande 12:00–17:00",
      "rahmawati-cikande 17:00–22:00",
    ]);
});

test("one doctor who can sign in practises from midnight to midnight, so that a call can be tried at any hour", () => {
  for (const date of [monday, "2026-11-27", "2026-11-29", "2026-12-25"])
    expect(hoursOf(nightDoctor.clinicId, date).filter((hours) => hours.startsWith(nightDoctor.practitionerId))).toEqual(
      ["00:00–04:00", "04:00–08:00", "08:00–12:00", "12:00–17:00", "17:00–22:00", "22:00–00:00"].map(
        (hours) => `${nightDoctor.practitionerId} ${hours}`,
      ),
    );
  expect(staffUsers.map(({ username }) => username)).toContain(nightDoctor.username);
});

test("each service of a puskesmas can be booked there within the fortnight", () => {
  for (const clinic of clinics) {
    const offered = new Set(sessionsOf(clinic, monday, 14).flatMap(({ services }) => services));
    expect([...offered].sort(), clinic.id).toEqual([...clinic.services].sort());
  }
});

test("a later day only adds sessions: those of the days in common stay the same", () => {
  const cikande = clinicNamed("3604-cikande");
  const tomorrow = sessionsOf(cikande, "2026-11-24", 13);
  expect(sessionsOf(cikande, monday, 14).slice(-tomorrow.length)).toEqual(tomorrow);
});

test("a year whose holidays nobody has entered is named", () => {
  expect(yearsWithoutHolidays(daysFrom("2026-11-23", 14))).toEqual([]);
  expect(yearsWithoutHolidays(daysFrom("2026-12-25", 14))).toEqual(["2027"]);
});
