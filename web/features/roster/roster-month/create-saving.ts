import { createEffect, onCleanup, onMount } from "solid-js";
import type { DraftRow } from "../../../../shared/roster/draft/draft-row.ts";
import { createSubmit, type SubmitState } from "../../../api/create-submit.ts";
import { throwFault } from "../../../api/undone.ts";
import { whenOnline } from "../../../net/when-online.ts";
import type { Draft } from "./create-draft.ts";
import type { RowState } from "./sheet/month-rows.ts";

/** How long after the last gesture a draft is saved, and how long after it could not be. */
const pause = { first: 1_000, again: 15_000 };

type Revisions = { rows: readonly Pick<DraftRow, "practitionerId" | "revision">[] };
type Sent = SubmitState<DraftRow[], Revisions>;

type Deps = {
  /** Each row says which revision it was written over: sent twice it does no harm. */
  save: (rows: DraftRow[]) => Promise<Revisions>;
  /** Reads what is saved and lays what is written here over it. */
  reread: () => Promise<void>;
};

/** Where a row's saving stands. */
export type RowSaving = RowState | "sending" | "unsent" | "refused";

const isTaken = (sent: Sent): boolean => sent.status === "refused" && sent.code === "roster.row-changed";

const isSame = (a: readonly DraftRow[], b: readonly DraftRow[]): boolean => JSON.stringify(a) === JSON.stringify(b);

/** How long to wait before rows are sent; not at all where the same were refused for good. */
const pauseBefore = (rows: readonly DraftRow[], sent: Sent): number | undefined => {
  if (sent.status === "unsent") return pause.again;
  if (sent.status !== "refused" || !isSame(rows, sent.input)) return pause.first;
  return isTaken(sent) ? pause.again : undefined;
};

const savingOf = (state: RowState, practitionerId: string, sent: Sent): RowSaving => {
  if (state !== "unsaved" || sent.status === "idle" || sent.status === "done") return state;
  if (!sent.input.some((row) => row.practitionerId === practitionerId)) return state;
  return sent.status;
};

/** Sends rows until none is left, and where somebody else has saved one of them reads how it stands. */
const createSending = (draft: Draft, { save, reread }: Deps) => {
  const submit = createSubmit<DraftRow[], Revisions>({
    call: save,
    done: ({ rows }, sent) => draft.saved(sent, rows),
  });
  const sendAll = async (): Promise<void> => {
    for (let rows = draft.unsaved(); rows.length > 0; rows = draft.unsaved()) {
      await submit.send(rows);
      if (isTaken(submit.state())) await reread().catch(throwFault);
      // What is not taken now is sent again in a while, or not at all.
      if (submit.state().status !== "done") return;
    }
  };
  let going: Promise<void> | undefined;
  /** What is written while some of it is on its way goes after it, also where the screen was left meanwhile. */
  const now = (): Promise<void> => {
    going ??= sendAll().finally(() => {
      going = undefined;
    });
    return going;
  };
  return { sent: submit.state, now };
};

/** Saves what is written, a moment after the last gesture, and as soon as the page is left. */
export const createSaving = (draft: Draft, deps: Deps) => {
  const { sent, now } = createSending(draft, deps);
  createEffect(() => {
    const rows = draft.unsaved();
    const wait = rows.length === 0 ? undefined : pauseBefore(rows, sent());
    if (wait === undefined) return;
    const timer = setTimeout(() => void now(), wait);
    onCleanup(() => clearTimeout(timer));
  });
  const leave = (): void => {
    if (document.visibilityState === "hidden") void now();
  };
  onMount(() => document.addEventListener("visibilitychange", leave));
  onCleanup(() => {
    document.removeEventListener("visibilitychange", leave);
    void now();
  });
  whenOnline(() => void now());
  return {
    now,
    stateOf: (practitionerId: string): RowSaving => savingOf(draft.stateOf(practitionerId), practitionerId, sent()),
    /** Why the last rows were not taken, in words. */
    refusal: (): string | undefined => {
      const state = sent();
      return state.status === "refused" && !isTaken(state) ? state.message : undefined;
    },
  };
};
