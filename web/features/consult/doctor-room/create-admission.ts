import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup } from "solid-js";
import { throwBeside } from "../../../api/undone.ts";
import { isFinalRefusal, refusalOf } from "../join-consultation/final-refusal.ts";

/** Letting a patient be heard and seen, asked for a few times and no more. */
export type Admission = {
  /** All tries failed: it is the doctor's turn to say when. */
  gaveUp: Accessor<boolean>;
  /** A refusal that trying again doesn't change. */
  refusal: Accessor<unknown>;
  /** Asks once. */
  ask: () => Promise<void>;
  /** Waits for what is being asked: it must not arrive after whatever is decided next. */
  settled: () => Promise<void>;
  /** Begins the tries anew. */
  again: () => void;
};

type Deps = {
  /** @throws when it is refused, or nobody answers */
  admit: () => Promise<void>;
  /** Whether the patient is in the room. */
  isThere: Accessor<boolean>;
  /** Whether the patient is admitted, and the server knows that both have met. */
  isDone: Accessor<boolean>;
  /** Whether the doctor closes the visit's room: the patient may still be seen in it, and is not let in anew. */
  isLeaving: Accessor<boolean>;
};

/** Milliseconds between the tries: the server asks the video server itself, so the first one usually does. */
const pauses = [1_000, 2_000, 4_000, 8_000];

/** Asks at once and after each pause; then it has given up, unless it was stopped before. */
const askInTurns = (ask: () => Promise<void>, giveUp: () => void): { stop: () => void } => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const attempt = async (tries: number): Promise<void> => {
    await ask();
    if (stopped) return;
    const pause = pauses[tries];
    if (pause === undefined) giveUp();
    else timer = setTimeout(() => void attempt(tries + 1), pause);
  };
  void attempt(0);
  const stop = (): void => {
    stopped = true;
    clearTimeout(timer);
  };
  return { stop };
};

/** Asks to admit a patient as soon as they are seen in the room, with growing pauses, until it is done or given up. */
export const createAdmission = (deps: Deps): Admission => {
  const [gaveUp, setGaveUp] = createSignal(false);
  const [refusal, setRefusal] = createSignal<unknown>();
  const [turn, setTurn] = createSignal(0);
  let asking: Promise<void> | undefined;

  const askOnce = async (): Promise<void> => {
    if (deps.isLeaving()) return;
    try {
      await deps.admit();
      setRefusal(undefined);
    } catch (error) {
      throwBeside(error);
      // Not seen by the server yet: that may change in a moment, all other refusals don't.
      if (isFinalRefusal(error) && refusalOf(error)?.code !== "consult.not-waiting") setRefusal(() => error);
    }
  };
  const ask = (): Promise<void> => {
    asking ??= askOnce().finally(() => {
      asking = undefined;
    });
    return asking;
  };
  const wanted = createMemo(() => deps.isThere() && !deps.isDone() && !deps.isLeaving() && refusal() === undefined);
  createEffect(
    on([wanted, turn], ([isWanted]) => {
      setGaveUp(false);
      if (isWanted) onCleanup(askInTurns(ask, () => setGaveUp(true)).stop);
    }),
  );
  return {
    gaveUp,
    refusal,
    ask,
    settled: async () => asking,
    again: () => {
      setRefusal(undefined);
      setTurn((known) => known + 1);
    },
  };
};
