import { bothHalves, type Half, halfKey } from "../../../../../shared/roster/month/half-day.ts";
import { cellOf } from "../../../../../shared/roster/month/roster-row.ts";
import type { Severity } from "../../../../../shared/roster/rules/rule-break.ts";
import { sessionIdParts } from "../../../../../shared/schedule/session.ts";
import { type Holiday, isDayOff } from "../../../../../shared/time/holiday.ts";
import { heldAtText } from "../../../../parts/roster/held-at.ts";
import { dayAndMonth } from "../../../../time/format-time.ts";
import { contentText, crowdText, entryText, saidText } from "../editing/in-words.ts";
import { breakText } from "../judging/break-words.ts";
import type { Findings } from "../judging/create-findings.ts";
import { entryAt, type Spot, textOf } from "../sheet/sheet.ts";
import { rosterText } from "../text.ts";
import type { RowClash } from "../written/merge-row.ts";
import type { RosterMonthState } from "./create-roster-month.ts";
import type { PlaceNames } from "./place-names.ts";

/** Something that is said of a cell. */
type Remark = { severity: Severity; text: string };

type Deps = {
  month: RosterMonthState;
  findings: Findings;
  names: PlaceNames;
};

/** Who and which day a place of the grid is. */
const placesOf = ({ month, names }: Pick<Deps, "month" | "names">) => {
  const { sheet } = month.draft;
  const dateAt = (column: number): string => sheet().dates[column] ?? "";
  const personAt = (row: number): string => sheet().rows[row]?.practitionerId ?? "";
  const holidayAt = (column: number): Holiday | undefined =>
    month.holidays().find(({ date }) => date === dateAt(column));
  return {
    dateAt,
    personAt,
    nameAt: (row: number): string => names.person(personAt(row)),
    holidayAt,
    /** Which part of a day the clinic is closed that else is open. */
    closedAt: (column: number): Half | "day" | undefined =>
      holidayAt(column)?.closed
        ? "day"
        : bothHalves.find((half) => month.answer().closed?.includes(halfKey({ date: dateAt(column), half }))),
    isOff: (column: number): boolean => isDayOff(dateAt(column), month.holidays()),
  };
};

type Places = ReturnType<typeof placesOf>;

/** What is written of a code, and the rest of it where it can only be one. */
const writtenIn = ({ cursor, editing, draft }: RosterMonthState): string => {
  const { text, adds } = editing.typing.pending();
  if (text === "" && !adds) return "";
  const held = adds ? entryAt(draft.sheet(), cursor.spot()).codes : [];
  return [...held, text === "" ? "…" : editing.typing.meant()].join("+");
};

/** What was done last; while something is begun that is no code, that. */
const saidIn = ({ editing }: RosterMonthState): string => {
  const { isUnknown, pending } = editing.typing;
  return isUnknown() ? rosterText().noCodeBegins(pending().text) : saidText(editing.said());
};

/** Where visits of a day of somebody are met still that were booked before its place changed. */
const heldIn = (month: RosterMonthState, practitionerId: string, date: string): Remark[] =>
  Object.entries(month.answer().published?.heldAt ?? {}).flatMap(([id, at]) => {
    const session = sessionIdParts(id);
    const isHere = session.practitionerId === practitionerId && session.date === date;
    return isHere ? [{ severity: "informs", text: heldAtText(at) }] : [];
  });

/** What is said of cells: by rules, and by who else has written there. */
const remarksOf = ({ month, findings, names }: Deps, { personAt, dateAt }: Places) => {
  const { draft } = month;
  const clashAt = ({ row, column }: Spot): RowClash | undefined =>
    draft.clashes().find((one) => one.practitionerId === personAt(row) && one.date === dateAt(column));
  return (spot: Spot): Remark[] => {
    const found = findings.breaksAt(personAt(spot.row), dateAt(spot.column));
    const clash = clashAt(spot);
    return [
      ...found.map((one): Remark => ({ severity: one.severity, text: breakText(one, names.service) })),
      ...crowdText(entryAt(draft.sheet(), spot)).map((text): Remark => ({ severity: "blocks", text })),
      ...heldIn(month, personAt(spot.row), dateAt(spot.column)),
      ...(clash ? [{ severity: "blocks", text: rosterText().theirs(entryText(clash.theirs)) } as const] : []),
    ];
  };
};

/** What the screen shows of a month, and in which words. */
export const rosterView = (deps: Deps) => {
  const { month, findings, names } = deps;
  const { sheet } = month.draft;
  const places = placesOf(deps);
  const remarksAt = remarksOf(deps, places);
  /** Whether a cell holds something else than what is published. */
  const isDraft = (spot: Spot): boolean => {
    const row = month.answer().published?.rows.find((one) => one.practitionerId === places.personAt(spot.row));
    const codes = row ? cellOf(row.cells, places.dateAt(spot.column)) : [];
    return textOf({ codes }) !== textOf(entryAt(sheet(), spot));
  };
  /** The cell where the cursor stands, in a sentence. */
  const where = (): string => {
    const spot = month.cursor.spot();
    const entry = entryAt(sheet(), spot);
    const date = places.dateAt(spot.column);
    const leave = month.leave()?.wordsAt(spot);
    const content = [
      (entry.codes.length > 0 || !leave) && contentText(entry, date, month.codes()),
      leave,
      entry.locked && rosterText().locked,
      isDraft(spot) && rosterText().draft,
      spot.column < sheet().open && rosterText().past,
    ]
      .filter(Boolean)
      .join(", ");
    const remarks = remarksAt(spot).map(({ text }) => text);
    return [rosterText().cell(dayAndMonth(date), places.nameAt(spot.row), content), ...remarks].join(" ");
  };
  return {
    ...places,
    sheet,
    month,
    findings,
    names,
    isDraft,
    remarksAt,
    where,
    written: () => writtenIn(month),
    said: () => saidIn(month),
  };
};

export type RosterView = ReturnType<typeof rosterView>;
