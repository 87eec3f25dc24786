import type { Clinic } from "../../../../shared/place/clinic.ts";
import type { ServiceId } from "../../../../shared/place/service.ts";
import type { Severity } from "../../../../shared/roster/rules/rule-break.ts";
import type { Holiday } from "../../../../shared/time/holiday.ts";
import { weekdayOf } from "../../../../shared/time/local-date.ts";
import { dayAndMonth } from "../../../time/format-time.ts";
import { breakText } from "./break-words.ts";
import type { Findings } from "./create-findings.ts";
import type { RosterMonthState } from "./create-roster-month.ts";
import { contentText, crowdText, entryText } from "./in-words.ts";
import type { Clash } from "./sheet/merge-row.ts";
import { entryAt, type Spot } from "./sheet/sheet.ts";
import { rosterText } from "./text.ts";

const sunday = 7;

/** Something that is said of a cell. */
export type Remark = { severity: Severity; text: string };

type Deps = {
  month: RosterMonthState;
  findings: Findings;
  clinic: () => Clinic;
  serviceName: (id: ServiceId) => string;
};

/** Who and which day a place of the grid is. */
const placesOf = ({ month, clinic }: Pick<Deps, "month" | "clinic">) => {
  const { sheet } = month.draft;
  const dateAt = (column: number): string => sheet().dates[column] ?? "";
  const personAt = (row: number): string => sheet().rows[row]?.practitionerId ?? "";
  const nameOf = (id: string): string => clinic().practitioners.find((one) => one.id === id)?.name ?? id;
  const holidayAt = (column: number): Holiday | undefined =>
    month.holidays().find(({ date }) => date === dateAt(column));
  return {
    dateAt,
    personAt,
    nameOf,
    nameAt: (row: number): string => nameOf(personAt(row)),
    holidayAt,
    isOff: (column: number): boolean => weekdayOf(dateAt(column)) === sunday || holidayAt(column) !== undefined,
  };
};

/** What the screen shows of a month, and in which words. */
export const rosterView = (deps: Deps) => {
  const { month, findings, serviceName } = deps;
  const { cursor, editing, draft } = month;
  const places = placesOf(deps);
  const clashAt = ({ row, column }: Spot): Clash | undefined =>
    draft.clashes().find((one) => one.practitionerId === places.personAt(row) && one.date === places.dateAt(column));

  const remarksAt = (spot: Spot): Remark[] => {
    const found = findings.breaksAt(places.personAt(spot.row), places.dateAt(spot.column));
    const clash = clashAt(spot);
    return [
      ...found.map((one): Remark => ({ severity: one.severity, text: breakText(one, serviceName) })),
      ...crowdText(entryAt(draft.sheet(), spot)).map((text): Remark => ({ severity: "blocks", text })),
      ...(clash ? [{ severity: "blocks", text: rosterText().theirs(entryText(clash.theirs)) } as const] : []),
    ];
  };
  /** What is written of a code, and the rest of it where it can only be one. */
  const written = (): string => {
    const { text, adds } = editing.typing.pending();
    const held = adds ? entryAt(draft.sheet(), cursor.spot()).codes : [];
    return text === "" && !adds ? "" : [...held, text === "" ? "…" : editing.typing.meant()].join("+");
  };
  /** The cell where the cursor stands, in a sentence. */
  const where = (): string => {
    const spot = cursor.spot();
    const entry = entryAt(draft.sheet(), spot);
    const date = places.dateAt(spot.column);
    const content = [
      contentText(entry, date, month.codes()),
      ...(entry.locked ? [rosterText().locked] : []),
      ...(spot.column < draft.sheet().open ? [rosterText().past] : []),
    ].join(", ");
    const remarks = remarksAt(spot).map(({ text }) => text);
    return [rosterText().cell(dayAndMonth(date), places.nameAt(spot.row), content), ...remarks].join(" ");
  };
  return { ...places, sheet: draft.sheet, month, findings, serviceName, remarksAt, written, where };
};

export type RosterView = ReturnType<typeof rosterView>;
