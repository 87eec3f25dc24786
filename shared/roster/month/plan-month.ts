import type { ClinicId } from "../../place/clinic.ts";
import type { Site } from "../../place/site.ts";
import { mostPlaces, placesIn, type Session, type SessionId } from "../../schedule/session.ts";
import { minute } from "../../time/instant.ts";
import type { LocalDate } from "../../time/local-date.ts";
import { instantAt, type Zone } from "../../time/zone.ts";
import { daysOf, type RosterMonth } from "./roster-month.ts";
import { cellOf, type RosterRow } from "./roster-row.ts";
import { type Code, hoursOn, type ShiftCode } from "./shift-code.ts";
import { shiftId } from "./shift-id.ts";

/**
 * All of a session that a roster says: publishing alone writes it. The `series` is given to it when it is made, beside
 * the sessions that are there.
 */
export type SessionShape = Pick<
  Session,
  "id" | "clinicId" | "practitionerId" | "services" | "start" | "minutes" | "count" | "comeTo" | "series"
>;

/** A clinic's month as its roster has it. */
export type Plan = {
  clinicId: ClinicId;
  zone: Zone;
  month: RosterMonth;
  rows: readonly Pick<RosterRow, "practitionerId" | "cells">[];
  codes: readonly ShiftCode[];
};

type Shift = { date: LocalDate; practitionerId: string; code: ShiftCode };

/** Where patients of a code come to: to its shift's place, if they are met face to face. */
const comeToOf = ({ practice, outpost }: ShiftCode): Site | undefined =>
  practice?.channel === "in-person" ? (outpost ?? { kind: "puskesmas" }) : undefined;

/** The session of a shift; none where nobody can be booked, or its hours have room for nobody. */
const shapeOf = ({ clinicId, zone }: Plan, { date, practitionerId, code }: Shift): SessionShape[] => {
  const hours = hoursOn(code, date);
  const { from, to } = hours;
  if (!code.practice) return [];
  const { services, minutes, places = mostPlaces } = code.practice;
  const count = Math.min(places, placesIn((to - from) * minute, minutes));
  const id = shiftId({ clinicId, practitionerId, date, hours });
  const start = instantAt(date, from, zone);
  const comeTo = comeToOf(code);
  const shape = { id, clinicId, practitionerId, services, start, minutes, count, ...(comeTo && { comeTo }) };
  return count > 0 ? [shape] : [];
};

const byId = (a: SessionShape, b: SessionShape): number => (a.id < b.id ? -1 : 1);

/** The codes of a roster by what cells call them. */
export const codesByName = (codes: readonly ShiftCode[]): ReadonlyMap<Code, ShiftCode> =>
  new Map(codes.map((code) => [code.code, code]));

/**
 * The sessions that a month's roster makes, by id: the same roster makes the same, whatever the order of its rows. A code
 * nobody knows makes none, and of two shifts of a person that begin at once there is one session (rules say both).
 */
export const planMonth = (plan: Plan): SessionShape[] => {
  const codes = codesByName(plan.codes);
  const days = daysOf(plan.month);
  const shapes = plan.rows.flatMap(({ practitionerId, cells }) =>
    days.flatMap((date) =>
      cellOf(cells, date).flatMap((name) => {
        const code = codes.get(name);
        return code ? shapeOf(plan, { date, practitionerId, code }) : [];
      }),
    ),
  );
  return [...new Map(shapes.map((shape): [SessionId, SessionShape] => [shape.id, shape])).values()].sort(byId);
};
