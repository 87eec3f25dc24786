import { createEffect, createMemo, createRoot, createSignal, onCleanup } from "solid-js";
import type { RequestInputOf, ResponseOf } from "../../../../../shared/api/routes.ts";
import { daysOf } from "../../../../../shared/roster/month/roster-month.ts";
import { ownKept } from "../../../../session/own-kept.ts";
import { session, whenForgotten } from "../../../../session/session.ts";
import { createTie } from "../../../../session/ties.ts";
import { createMonthDraft } from "./create-draft.ts";
import { createSaving } from "./create-saving.ts";
import { isUnsavedMonth, type UnsavedMonth } from "./unsaved-month.ts";

/** A month as the API tells it. */
export type MonthAnswer = ResponseOf<"get-roster-month">;

type Which = RequestInputOf<"get-roster-month">;

type Deps = {
  which: Which;
  answer: MonthAnswer;
  save: Parameters<typeof createSaving>[1]["save"];
  reread: () => Promise<MonthAnswer>;
};

const nameOf = ({ clinicId, month }: Which): string => `roster-month.${clinicId}.${month}`;

/** Where the tab keeps what of a month is not saved. */
export const keptMonth = (which: Which) => ownKept<UnsavedMonth>(nameOf(which), isUnsavedMonth);

/** What is written into a month, and what is saved of it. */
const makeWrittenMonth = ({ which, answer, save, reread }: Deps) => {
  const [latest, setLatest] = createSignal(answer);
  const names = createMemo(() => latest().codes.codes.map(({ code }) => code));
  const kept = keptMonth(which);
  const draft = createMonthDraft({ dates: daysOf(answer.month), today: () => latest().today, names, kept });
  const take = (month: MonthAnswer): void => {
    setLatest(month);
    draft.take(month.rows);
  };
  take(answer);
  const refresh = async (): Promise<void> => take(await reread());
  createTie(() => (draft.unsavedCount() > 0 ? "unsent" : undefined));
  return { latest, draft, take, refresh, saving: createSaving(draft, { save, reread: refresh }) };
};

type WrittenMonth = ReturnType<typeof makeWrittenMonth>;
type Held = { month: WrittenMonth; enter: () => void; leave: () => void; end: () => void };

const months = new Map<string, Held>();
whenForgotten(() => {
  for (const { end } of months.values()) end();
});

/** Holds a month for as long as a screen shows it or something of it is not saved. */
const hold = (id: string, deps: Deps): Held =>
  createRoot((dispose) => {
    const month = makeWrittenMonth(deps);
    const [screens, setScreens] = createSignal(0);
    const end = (): void => {
      months.delete(id);
      dispose();
    };
    const isOver = (): boolean => screens() === 0 && month.draft.unsavedCount() === 0 && !month.draft.sent();
    createEffect((wasShown: boolean) => {
      if (wasShown && isOver()) queueMicrotask(() => isOver() && end());
      return wasShown || screens() > 0;
    }, false);
    const leave = (): void => {
      setScreens((before) => before - 1);
      void month.saving.now();
    };
    return { month, enter: () => void setScreens((before) => before + 1), leave, end };
  });

/**
 * What is written into a clinic's month. It outlives its screen until all is saved, and the page in what the tab keeps:
 * who comes back finds what they wrote.
 */
export const createWrittenMonth = (deps: Deps): WrittenMonth => {
  const id = `${session.person()?.accountId ?? ""} ${nameOf(deps.which)}`;
  const before = months.get(id);
  const held = before ?? hold(id, deps);
  months.set(id, held);
  held.enter();
  onCleanup(held.leave);
  before?.month.take(deps.answer);
  return held.month;
};
