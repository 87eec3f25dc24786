import { digestOf } from "../../../../functions/roster/publish/digest-of.ts";
import { dutyKey, monthHeadKey, rosterVersionKey } from "../../../../functions/store/table/keys.ts";
import type { Away } from "../../../../shared/roster/change/absence-change.ts";
import { planAbsence } from "../../../../shared/roster/change/plan-absence.ts";
import { endAbsence } from "../../../../shared/roster/leave/end-absence.ts";
import { nextMonth } from "../../../../shared/roster/month/roster-month.ts";
import type { Cells } from "../../../../shared/roster/month/roster-row.ts";
import type { MonthSeen } from "../../../../shared/roster/publish/month-seen.ts";
import type { FoundMonth } from "../../../../shared/roster/publish/person-month.ts";
import { sessionDaysAfter } from "../../../../shared/roster/publish/session-days.ts";
import { noSettings } from "../../../../shared/roster/settings/roster-setting.ts";
import { sessionIdParts } from "../../../../shared/schedule/session.ts";
import { day } from "../../../../shared/time/instant.ts";
import { ownMonth } from "../../../matrix/own-month.ts";
import { clinicsOf, type Place, practitionersAt } from "../../../matrix/place.ts";
import { morningCode } from "../planning.ts";

const codes = [morningCode];
const cells = { "15": ["P"], "16": ["P"] };

/** What was published at a place of the matrix: two mornings of everybody there, unless said otherwise; nobody has made its sessions yet. */
export const publishedAt = ({ session }: Place, cellsOf: (practitionerId: string) => Cells = () => cells) => {
  const { clinicId, date, practitionerId } = sessionIdParts(session.id);
  const practitioners = practitionersAt(clinicId);
  const month = ownMonth(date);
  const rows = practitioners.map(({ id }) => ({ practitionerId: id, cells: cellsOf(id) }));
  const version = { clinicId, month, version: 1, at: session.start, by: "jadwal", rows, codes, written: 0 };
  const clinic = { id: clinicId, name: clinicId, kecamatan: { code: "", name: "" }, services: [], practitioners };
  const months = practitioners.flatMap(({ id }) =>
    [month, nextMonth(month)].map((one) => ({ practitionerId: id, month: one, revision: 0, halves: {}, nights: {} })),
  );
  const seen: MonthSeen = {
    clinic,
    holidays: [],
    now: session.start,
    today: date,
    head: { version: 1 },
    published: version,
    window: { now: session.start, from: session.start, until: session.start + day },
    plan: { clinicId, zone: "WIB", month, rows: [], codes: [] },
    draft: [],
    unreadable: [],
    sessions: [],
    months,
    settings: noSettings,
  };
  const period = { from: `${month}-15`, to: `${month}-15` };
  return { clinicId, practitionerId, month, period, seen, version };
};

/** The items of what was published at a place. */
export const publishedItems = (
  place: Place,
  cellsOf?: (practitionerId: string) => Cells,
): Record<string, unknown>[] => {
  const { clinicId, month, version } = publishedAt(place, cellsOf);
  const { clinicId: _, month: __, version: ___, ...kept } = version;
  return [
    { ...monthHeadKey(clinicId, month), version: 1, sessionDays: sessionDaysAfter({ version: 0 }, version) },
    { ...rosterVersionKey(clinicId, month, 1), ...kept },
  ];
};

/** What a scheduler is shown of an absence there. */
export const shownAt = (place: Place, away: Away): string =>
  digestOf(planAbsence([publishedAt(place).seen], away).shown);

/** Of everybody, since two sides of the matrix are of one clinic. */
const withoutFirst = (): Cells => ({ "16": ["P"] });

/** Somebody who has off there and had a shift, and what a scheduler is shown of their being back. */
export const backAt = (place: Place) => {
  const { practitionerId } = sessionIdParts(place.session.id);
  const { month, period, seen } = publishedAt(place, withoutFirst);
  // Their month is one item, wherever the matrix asks for it.
  const off = clinicsOf(practitionerId).map((clinicId) => ({ clinicId, date: period.from, code: "P", others: 9 }));
  const away = { practitionerId, month, revision: 1, halves: {}, nights: {}, leave: ["15a", "15p"], off };
  const isAway = (one: FoundMonth): boolean => one.practitionerId === practitionerId && one.month === month;
  const months = seen.months.map((one) => (isAway(one) ? away : one));
  const { shown } = endAbsence([{ ...seen, months }], { practitionerId, period }, { granted: [], ends: [] });
  const { month: _, practitionerId: __, ...kept } = away;
  const items = [...publishedItems(place, withoutFirst), { ...dutyKey(practitionerId, month), ...kept }];
  return { practitionerId, period, items, digest: digestOf(shown) };
};
