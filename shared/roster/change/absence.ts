import * as z from "zod/mini";
import { PractitionerId } from "../../people/practitioner.ts";
import { LocalDate } from "../../time/local-date.ts";
import { type HalfDay, halfKey, halvesOf } from "../month/half-day.ts";
import { codesByName } from "../month/plan-month.ts";
import { daysOf, type RosterMonth } from "../month/roster-month.ts";
import { cellOf } from "../month/roster-row.ts";
import { Code, hoursOn } from "../month/shift-code.ts";
import type { Rows } from "../rules/ruled-month.ts";
import type { PatchCell } from "./lay-over.ts";

/** A shift of somebody. */
export const ShiftOf = z
  .object({ practitionerId: PractitionerId, date: LocalDate, code: Code })
  .register(z.globalRegistry, { id: "ShiftOf", says: "none" });
export type ShiftOf = z.infer<typeof ShiftOf>;

/** Names a shift of somebody among others. */
export const shiftKey = ({ practitionerId, date, code }: ShiftOf): string => `${practitionerId} ${date} ${code}`;

/** Who takes a shift over from somebody. */
export const Cover = z
  .object({ ...ShiftOf.shape, by: PractitionerId })
  .register(z.globalRegistry, { id: "Cover", says: "none" });
export type Cover = z.infer<typeof Cover>;

/** Who is away, or everybody where nobody is named, and on which half days; days before today stay as they are. */
export type Absence = { practitionerId?: PractitionerId; halves: readonly HalfDay[]; today: LocalDate };

/** Who else has a shift as somebody has it, on the same day. */
export const othersWith = ({ rows }: Pick<Rows, "rows">, { practitionerId, date, code }: ShiftOf): PractitionerId[] =>
  rows.flatMap((row) =>
    row.practitionerId !== practitionerId && cellOf(row.cells, date).includes(code) ? [row.practitionerId] : [],
  );

/** The shifts of a month that an absence takes away: all that have a minute in it. */
export const shiftsOff = (month: RosterMonth, { rows, codes }: Rows, absence: Absence): ShiftOf[] => {
  const known = codesByName(codes);
  const halves = new Set(absence.halves.map(halfKey));
  const days = daysOf(month).filter((date) => date >= absence.today);
  const isOff = (date: LocalDate, name: Code): boolean => {
    const code = known.get(name);
    return code !== undefined && halvesOf(date, hoursOn(code, date)).some((half) => halves.has(halfKey(half)));
  };
  return rows
    .filter(({ practitionerId }) => absence.practitionerId === undefined || practitionerId === absence.practitionerId)
    .flatMap(({ practitionerId, cells }) =>
      days.flatMap((date) =>
        cellOf(cells, date)
          .filter((code) => isOff(date, code))
          .map((code) => ({ practitionerId, date, code })),
      ),
    );
};

const placeOf = ({ practitionerId, date }: { practitionerId: PractitionerId; date: LocalDate }): string =>
  `${practitionerId} ${date}`;

/** The cells that change when shifts are taken off somebody and given to who covers them. */
export const handOver = (rows: Rows["rows"], off: readonly ShiftOf[], cover: readonly Cover[]): PatchCell[] => {
  const byPerson = new Map(rows.map(({ practitionerId, cells }) => [practitionerId, cells]));
  const patch = new Map<string, PatchCell>();
  const cellAt = (practitionerId: PractitionerId, date: LocalDate): PatchCell =>
    patch.get(placeOf({ practitionerId, date })) ?? {
      practitionerId,
      date,
      cell: cellOf(byPerson.get(practitionerId) ?? {}, date),
    };
  for (const { practitionerId, date, code } of off) {
    const { cell } = cellAt(practitionerId, date);
    patch.set(placeOf({ practitionerId, date }), { practitionerId, date, cell: cell.filter((one) => one !== code) });
  }
  for (const { by, date, code } of cover) {
    const { cell } = cellAt(by, date);
    const given = cell.includes(code) ? cell : [...cell, code];
    patch.set(placeOf({ practitionerId: by, date }), { practitionerId: by, date, cell: given });
  }
  return [...patch.values()];
};

const sameShift = (a: ShiftOf, b: ShiftOf): boolean =>
  a.practitionerId === b.practitionerId && a.date === b.date && a.code === b.code;

/** Whether each cover is of a shift that is taken off, and of no shift twice. */
export const isCoverOf = (cover: readonly Cover[], off: readonly ShiftOf[]): boolean =>
  cover.every(
    (one, at) => off.some((shift) => sameShift(shift, one)) && cover.findIndex((o) => sameShift(o, one)) === at,
  );
