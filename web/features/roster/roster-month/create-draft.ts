import { type Accessor, createMemo, createSignal } from "solid-js";
import type { DraftRow } from "../../../../shared/roster/draft/draft-row.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";
import type { Clash } from "./sheet/merge-row.ts";
import {
  noRows,
  rowState,
  settled,
  stepped,
  unsavedRows,
  withGesture,
  withSaved,
  withTaken,
} from "./sheet/month-rows.ts";
import type { Change, Sheet } from "./sheet/sheet.ts";

type Deps = {
  dates: readonly LocalDate[];
  today: Accessor<LocalDate>;
  /** What the codes are called that there are. */
  names: Accessor<readonly string[]>;
};

/** A month's draft as it is being written. */
export const createDraft = ({ dates, today, names }: Deps) => {
  const [month, setMonth] = createSignal(noRows(dates));
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
    unsaved: createMemo(() => unsavedRows(month(), names())),
    change: (changes: readonly Change[]): void => void setMonth((now) => withGesture(now, changes)),
    /** Goes a gesture back or on again, and says what that changed; none where there is no such gesture. */
    step: (way: "undo" | "redo"): readonly Change[] | undefined => {
      const step = stepped(month(), way, today());
      if (step) setMonth(step.month);
      return step?.changes;
    },
    settle: (clash: Clash, by: "mine" | "theirs"): void => void setMonth((now) => settled(now, clash, by)),
    saved: (sent: readonly DraftRow[], revisions: readonly Pick<DraftRow, "practitionerId" | "revision">[]): void =>
      void setMonth((now) => withSaved(now, sent, revisions)),
    take: (saved: readonly DraftRow[]): void => void setMonth((now) => withTaken(now, saved)),
  };
};

export type Draft = ReturnType<typeof createDraft>;
