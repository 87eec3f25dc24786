import type { Practitioner, PractitionerId } from "../../people/practitioner.ts";
import { Refusal } from "../../refusal/refusal.ts";
import { dayOf, type LocalDate } from "../../time/local-date.ts";
import { codesByName } from "../month/plan-month.ts";
import { daysOf, monthOf, type RosterMonth } from "../month/roster-month.ts";
import { cellOf } from "../month/roster-row.ts";
import type { ShiftCode } from "../month/shift-code.ts";
import { type DraftRow, draftRows, type FoundRow } from "./draft-row.ts";
import type { SavedRows } from "./saved.ts";
import { isSameRow, tidyRow } from "./tidy-row.ts";

/** What a save is judged by: the month, the clinic's day, who practises there, its codes, and what was saved before. */
export type Draft = {
  month: RosterMonth;
  today: LocalDate;
  practitioners: readonly Practitioner[];
  codes: readonly ShiftCode[];
  saved: readonly FoundRow[];
};

/** The rows to be written, each with its new revision; and what is answered of all that were asked for. */
type Save = { changed: DraftRow[]; answer: SavedRows };

type Change = { wanted: DraftRow; standing: FoundRow };

/** Whether a save leaves what stands; what can't be read is replaced by whatever is saved. */
const isStanding = ({ wanted, standing }: Change): boolean => !standing.isUnreadable && isSameRow(wanted, standing);

/** A day on which a change has other shifts than what stands. */
type ChangedCell = { practitionerId: PractitionerId; date: LocalDate; added: string[] };

const idsOf = (changes: readonly Change[]): PractitionerId[] => changes.map(({ wanted }) => wanted.practitionerId);

const changedCells = (month: RosterMonth, { wanted, standing }: Change): ChangedCell[] =>
  daysOf(month).flatMap((date) => {
    const [before, after] = [cellOf(standing.cells, date), cellOf(wanted.cells, date)];
    const isSame = before.join("+") === after.join("+");
    return isSame ? [] : [{ practitionerId: wanted.practitionerId, date, added: after }];
  });

/** Sees to it that each row is of another person, and of days that the month has. */
const requireSense = (rows: readonly DraftRow[], month: RosterMonth): void => {
  const days = new Set(daysOf(month).map(dayOf));
  const isInMonth = ({ cells, locked }: DraftRow): boolean =>
    [...Object.keys(cells), ...locked].every((day) => days.has(day));
  const people = new Set(rows.map(({ practitionerId }) => practitionerId));
  if (people.size < rows.length || !rows.every(isInMonth)) throw new Refusal("request.invalid", { fields: ["rows"] });
};

/** Each row beside what stands in its place. */
const besideStanding = (rows: readonly DraftRow[], { practitioners, saved }: Draft): Change[] => {
  const standing = new Map(draftRows(practitioners, saved).map((row) => [row.practitionerId, row]));
  const foreign = rows.filter(({ practitionerId }) => !standing.has(practitionerId));
  if (foreign.length > 0)
    throw new Refusal("roster.not-here", { practitionerIds: foreign.map(({ practitionerId }) => practitionerId) });
  return rows.flatMap((wanted) => {
    const row = standing.get(wanted.practitionerId);
    return row ? [{ wanted, standing: row }] : [];
  });
};

/**
 * Sees to it that no day changes that is over, and that what is new is written with codes of the clinic. Of a row that can't
 * be read nobody knows which days change: those that are over come with it as whoever saves them saw them.
 */
const requireFitting = (changes: readonly Change[], { month, today, codes }: Draft): void => {
  const cells = changes.flatMap((change) => changedCells(month, change));
  const known = changes.filter(({ standing }) => !standing.isUnreadable);
  const over = known.flatMap((change) => changedCells(month, change)).filter(({ date }) => date < today);
  if (over.length > 0)
    throw new Refusal("roster.day-over", { cells: over.map(({ practitionerId, date }) => ({ practitionerId, date })) });
  const names = codesByName(codes);
  const unknown = cells.flatMap(({ added }) => added).filter((code) => !names.has(code));
  if (unknown.length > 0) throw new Refusal("roster.code-unknown", { codes: [...new Set(unknown)].toSorted() });
};

/**
 * Decides on rows that somebody saves, each in the place of the revision they saw. A row that says what stands is not
 * written, whatever revision was seen; of the others only the days that differ are judged, so a day that is over, or
 * whose code the clinic has no more, holds up no other.
 * @throws Refusal of `roster.…`, which names all that is wrong of its kind
 */
export const saveRosterRows = (asked: readonly DraftRow[], draft: Draft): Save => {
  if (draft.month < monthOf(draft.today)) throw new Refusal("roster.month-over");
  const rows = asked.map(tidyRow);
  requireSense(rows, draft.month);
  const all = besideStanding(rows, draft);
  const changes = all.filter((change) => !isStanding(change));
  const stale = changes.filter(({ wanted, standing }) => wanted.revision !== standing.revision);
  if (stale.length > 0) throw new Refusal("roster.row-changed", { practitionerIds: idsOf(stale) });
  requireFitting(changes, draft);
  const saved = all.map((change) =>
    isStanding(change) ? change.standing : { ...change.wanted, revision: change.standing.revision + 1 },
  );
  const standingRows = new Set(all.map(({ standing }) => standing));
  return {
    changed: saved.filter((row) => !standingRows.has(row)),
    answer: { rows: saved.map(({ practitionerId, revision }) => ({ practitionerId, revision })) },
  };
};
