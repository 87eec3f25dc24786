import { type Accessor, createEffect, createMemo, createSignal, on } from "solid-js";
import type { ResponseOf } from "../../../../shared/api/routes.ts";
import { daysOf } from "../../../../shared/roster/month/roster-month.ts";
import { codesIn } from "./codes-in.ts";
import { createCursor } from "./create-cursor.ts";
import { createDraft } from "./create-draft.ts";
import { createEditing } from "./create-editing.ts";
import { createSaving } from "./create-saving.ts";

/** A month as the API tells it. */
export type MonthAnswer = ResponseOf<"get-roster-month">;

type Deps = {
  answer: Accessor<MonthAnswer>;
  save: Parameters<typeof createSaving>[1]["save"];
  reread: () => Promise<MonthAnswer>;
};

/** A clinic's month as it is being written: its draft, where one is in it, what keys do, and what is saved of it. */
export const createRosterMonth = ({ answer, save, reread }: Deps) => {
  const [latest, setLatest] = createSignal(answer());
  const names = createMemo(() => latest().codes.codes.map(({ code }) => code));
  const draft = createDraft({ dates: daysOf(answer().month), today: () => latest().today, names });
  const take = (month: MonthAnswer): void => {
    setLatest(month);
    draft.take(month.rows);
  };
  draft.take(answer().rows);
  createEffect(on(answer, take, { defer: true }));
  const cursor = createCursor(draft.sheet);
  const refresh = async (): Promise<void> => take(await reread());
  const saving = createSaving(draft, { save, reread: refresh });
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
