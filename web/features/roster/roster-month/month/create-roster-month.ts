import { type Accessor, createEffect, createSignal, type JSX, on } from "solid-js";
import type { RequestInputOf } from "../../../../../shared/api/routes.ts";
import { createCursor } from "../editing/create-cursor.ts";
import { createEditing } from "../editing/create-editing.ts";
import type { Spot } from "../sheet/sheet.ts";
import { codesWritten } from "../written/codes-in.ts";
import type { createSaving } from "../written/create-saving.ts";
import { createWrittenMonth, type MonthAnswer } from "../written/create-written-month.ts";

/** Who has off when, as cells show it and as it is said of them; it comes after the month. */
type ShownLeave = { markAt: (spot: Spot) => JSX.Element; wordsAt: (spot: Spot) => string };

type Deps = {
  which: RequestInputOf<"get-roster-month">;
  answer: Accessor<MonthAnswer>;
  save: Parameters<typeof createSaving>[1]["save"];
  reread: () => Promise<MonthAnswer>;
};

/** A clinic's month as it is being written: its draft, where one is in it, what keys do, and what is saved of it. */
export const createRosterMonth = ({ answer, ...deps }: Deps) => {
  const written = createWrittenMonth({ ...deps, answer: answer() });
  const { draft, saving, latest, refresh } = written;
  createEffect(on(answer, written.take, { defer: true }));
  const cursor = createCursor(draft.sheet);
  const [leave, showLeave] = createSignal<ShownLeave>();
  const [isChoosing, setChoosing] = createSignal(false);
  const editing = createEditing(draft, cursor, { codes: () => setChoosing(true), save: () => void saving.now() });
  return {
    draft,
    cursor,
    editing,
    saving,
    answer: latest,
    refresh,
    codes: () => codesWritten(latest()),
    holidays: () => latest().holidays,
    today: () => latest().today,
    leave,
    showLeave,
    isChoosing,
    choose: setChoosing,
  };
};

export type RosterMonthState = ReturnType<typeof createRosterMonth>;
