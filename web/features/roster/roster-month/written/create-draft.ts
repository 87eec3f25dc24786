import { type Accessor, batch, createEffect, createMemo, createSignal, type Setter } from "solid-js";
import type { DraftRow } from "../../../../../shared/roster/draft/draft-row.ts";
import type { LocalDate } from "../../../../../shared/time/local-date.ts";
import type { Kept } from "../../../../storage/kept.ts";
import type { CellChange, Sheet } from "../sheet/sheet.ts";
import type { RowClash } from "./merge-row.ts";
import {
  type MonthRows,
  rowState,
  type SentRows,
  settled,
  stepped,
  unsavedRows,
  withGesture,
  withSaved,
} from "./month-rows.ts";
import { withoutPast, withTaken } from "./take-rows.ts";
import { type UnsavedMonth, unsavedMonth, withUnsaved } from "./unsaved-month.ts";

type Deps = {
  dates: readonly LocalDate[];
  today: Accessor<LocalDate>;
  /** What the codes are called that there are. */
  names: Accessor<readonly string[]>;
  /** Where the tab keeps what is not saved. @default nowhere */
  kept?: Kept<UnsavedMonth>;
};

/** Keeps what is not saved, for as long as it is not. */
const createKeeping = (kept: Kept<UnsavedMonth>, unsaved: Accessor<UnsavedMonth | undefined>): void =>
  createEffect(() => {
    const now = unsaved();
    if (now) kept.write(now);
    else kept.drop();
  });

/** Takes what is saved, and counts what could not be saved before its day was over. */
const createTaking = (month: Accessor<MonthRows>, setMonth: Setter<MonthRows>, today: Accessor<LocalDate>) => {
  const [fellBack, setFellBack] = createSignal(0);
  const take = (saved: readonly DraftRow[]): void =>
    batch(() => {
      const { month: next, cells } = withoutPast(withTaken(month(), saved), today());
      setMonth(next);
      if (cells > 0) setFellBack((before) => before + cells);
    });
  return { take, fellBack };
};

/** A month's draft as it is being written. */
export const createMonthDraft = ({ dates, today, names, kept }: Deps) => {
  const [month, setMonth] = createSignal(withUnsaved(dates, kept?.read()));
  if (kept) createKeeping(kept, () => unsavedMonth(month()));
  const open = createMemo(() => {
    const first = dates.findIndex((date) => date >= today());
    return first < 0 ? dates.length : first;
  });
  const rows = createMemo(() => month().rows);
  const sheet: Accessor<Sheet> = createMemo(() => ({ dates, rows: rows(), open: open() }));
  return {
    sheet,
    names,
    clashes: () => month().clashes,
    stateOf: (practitionerId: string) => rowState(month(), practitionerId, names()),
    /** How many rows are not as they are saved, for whatever reason. */
    unsavedCount: (): number =>
      rows().filter(({ practitionerId }) => rowState(month(), practitionerId, names()) !== "saved").length,
    unsaved: (): DraftRow[] => unsavedRows(month(), names()),
    change: (changes: readonly CellChange[]): void => void setMonth((now) => withGesture(now, changes)),
    /** Goes a gesture back or on again, and says what that changed; none where there is no such gesture. */
    step: (way: "undo" | "redo"): readonly CellChange[] | undefined => {
      const step = stepped(month(), way, today());
      if (step) setMonth(step.month);
      return step?.changes;
    },
    settle: (clash: RowClash, by: "mine" | "theirs"): void => void setMonth((now) => settled(now, clash, by)),
    saved: (sent: readonly DraftRow[], revisions: readonly Pick<DraftRow, "practitionerId" | "revision">[]): void =>
      void setMonth((now) => withSaved(now, sent, revisions)),
    /** What was sent and not answered: it is sent again as it was before anything else is. */
    sent: () => month().sent,
    sending: (sent: SentRows | undefined): void => void setMonth((now) => ({ ...now, sent })),
    ...createTaking(month, setMonth, today),
  };
};

export type Draft = ReturnType<typeof createMonthDraft>;
