import { createEffect, createSignal, onCleanup, onMount } from "solid-js";
import type { DraftRow } from "../../../../../shared/roster/draft/draft-row.ts";
import { createSubmit, type SubmitState } from "../../../../api/create-submit.ts";
import { newKey } from "../../../../api/new-key.ts";
import { throwFault } from "../../../../api/undone.ts";
import { Unreachable } from "../../../../net/unreachable.ts";
import { whenOnline } from "../../../../net/when-online.ts";
import type { Draft } from "./create-draft.ts";
import type { RowState, SentRows } from "./month-rows.ts";

/** How long after the last gesture a draft is saved, and how long after it could not be. */
const pause = { first: 1_000, again: 15_000 };

type Revisions = { rows: readonly Pick<DraftRow, "practitionerId" | "revision">[] };
type Sent = SubmitState<SentRows, Revisions>;

type Deps = {
  /** Each row says which revision it was written over; sent again under its key it gets the answer it got. */
  save: (rows: DraftRow[], key: string) => Promise<Revisions>;
  /** Reads what is saved and lays what is written here over it. */
  reread: () => Promise<void>;
};

/** Where a row's saving stands. */
export type RowSaving = RowState | "sending" | "unsent" | "unanswered" | "refused";

/** Whether what is here was written over something that is so no more: it is read anew. */
const isOutdated = (sent: Sent): boolean =>
  sent.status === "refused" && (sent.code === "roster.row-changed" || sent.code === "roster.day-over");

const isSame = (a: readonly DraftRow[], b: readonly DraftRow[]): boolean => JSON.stringify(a) === JSON.stringify(b);

/** How long to wait before rows are sent; not at all where the same were refused for good. */
const pauseBefore = (rows: readonly DraftRow[], sent: Sent): number | undefined => {
  if (sent.status === "unsent") return pause.again;
  if (sent.status !== "refused" || !isSame(rows, sent.input.rows)) return pause.first;
  return isOutdated(sent) ? pause.again : undefined;
};

const savingOf = (state: RowState, practitionerId: string, sent: Sent, isAway: boolean): RowSaving => {
  if (state !== "unsaved" || sent.status === "idle" || sent.status === "done") return state;
  if (!sent.input.rows.some((row) => row.practitionerId === practitionerId)) return state;
  return sent.status === "unsent" && !isAway ? "unanswered" : sent.status;
};

/** Sends rows until none is left, and where somebody else has saved one of them reads how it stands. */
const createSending = (draft: Draft, { save, reread }: Deps) => {
  const [isAway, setAway] = createSignal(false);
  const submit = createSubmit<SentRows, Revisions>({
    call: ({ rows, key }) =>
      save([...rows], key).catch((cause: unknown) => {
        setAway(cause instanceof Unreachable && !cause.answered);
        throw cause;
      }),
    done: ({ rows }, sent) => draft.saved(sent.rows, rows),
  });
  /** What may have arrived goes first, as it was: its answer would else be taken for a colleague's. */
  const next = (): SentRows | undefined => {
    const rows = draft.unsaved();
    return draft.sent() ?? (rows.length > 0 ? { rows, key: newKey() } : undefined);
  };
  const sendAll = async (): Promise<void> => {
    for (let sent = next(); sent; sent = next()) {
      draft.sending(sent);
      await submit.send(sent);
      const state = submit.state();
      if (state.status === "refused") draft.sending(undefined);
      if (isOutdated(state)) await reread().catch(throwFault);
      // What is not taken now is sent again in a while, or not at all.
      if (state.status !== "done" || isSame(draft.unsaved(), sent.rows)) return;
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
  return { sent: submit.state, isAway, now };
};

/** Saves what is written, a moment after the last gesture, and as soon as the page is left. */
export const createSaving = (draft: Draft, deps: Deps) => {
  const { sent, isAway, now } = createSending(draft, deps);
  createEffect(() => {
    const rows = draft.unsaved();
    const wait = rows.length === 0 && !draft.sent() ? undefined : pauseBefore(rows, sent());
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
    stateOf: (practitionerId: string): RowSaving =>
      savingOf(draft.stateOf(practitionerId), practitionerId, sent(), isAway()),
    /** Why the last rows did not arrive; `said` where the API said so. */
    unsent: (): { isAway: boolean; said: string | undefined } | undefined => {
      const state = sent();
      return state.status === "unsent" ? { isAway: isAway(), said: state.message } : undefined;
    },
    /** Why the last rows were not taken, in words. */
    refusal: (): string | undefined => {
      const state = sent();
      return state.status === "refused" && !isOutdated(state) ? state.message : undefined;
    },
  };
};
