import { type Accessor, createEffect, createSignal, on } from "solid-js";
import type { RequestInputOf } from "../../../../shared/api/routes.ts";
import { codesIn } from "./codes-in.ts";
import { createCursor } from "./create-cursor.ts";
import { createEditing } from "./create-editing.ts";
import type { createSaving } from "./create-saving.ts";
import { createWrittenMonth, type MonthAnswer } from "./create-written-month.ts";

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
  const [isChoosing, setChoosing] = createSignal(false);
  const editing = createEditing(draft, cursor, { codes: () => setChoosing(true), save: () => void saving.now() });
  return {
    draft,
    cursor,
    editing,
    saving,
    answer: latest,
    refresh,
    codes: () => codesIn(latest()),
    holidays: () => latest().holidays,
    today: () => latest().today,
    isChoosing,
    choose: setChoosing,
  };
};

export type RosterMonthState = ReturnType<typeof createRosterMonth>;
