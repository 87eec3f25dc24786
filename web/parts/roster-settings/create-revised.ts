import { createMemo, createSignal } from "solid-js";
import type { RefusalCode } from "../../../shared/refusal/refusal.ts";
import { createKeyedSubmit } from "../../api/create-keyed-submit.ts";
import type { SubmitState } from "../../api/create-submit.ts";
import { ownKept } from "../../session/own-kept.ts";
import { createMerging } from "./create-merging.ts";
import type { Merge } from "./merge-written.ts";
import type { Begun, Revised } from "./revised.ts";

type Deps<W extends object, P, I extends object> = {
  /** Tells what is filled in and sent from all else that is. */
  name: string;
  /** What is answered to whoever comes second. */
  changed: RefusalCode;
  known: Revised<W>;
  /** What was sent, as one fills it in. */
  sentAs: (input: I) => Revised<W>;
  /** Whether something that was kept is what one fills in. */
  isWritten: (value: unknown) => boolean;
  /** What is filled in, as it is sent; `problems` is undefined where nothing is to mend. */
  read: (revised: Revised<W>) => { input: I; problems: P | undefined };
  save: (input: I, key: string) => Promise<{ revision: number }>;
  /** Asks for it as it is now. */
  reread: () => Promise<Revised<W>>;
  /** Puts what is filled in together with what somebody else has saved meanwhile. */
  merge: Merge<W>;
};

type State<I> = SubmitState<I, { revision: number }>;

/** What may have arrived is only sent again as it was. */
const mayHaveArrived = ({ status }: State<unknown>): boolean => status === "sending" || status === "unsent";

const isRevised =
  (isWritten: (value: unknown) => boolean) =>
  (value: unknown): boolean => {
    const { revision, written } = Object(value) as Partial<Revised<unknown>>;
    return typeof revision === "number" && isWritten(written);
  };

/** Where what is filled in begins: with what was sent and not answered, or begun before, or else with what is saved. */
const firstOf = <W extends object, P, I extends object>(
  { known, sentAs }: Deps<W, P, I>,
  sent: State<I>,
  begun: Begun<W> | undefined,
): Begun<W> => {
  const seen = begun ?? { ...known, base: known.written };
  if (!(mayHaveArrived(sent) && "input" in sent)) return seen;
  const first = sentAs(sent.input);
  return { ...first, base: first.revision === seen.revision ? seen.base : undefined };
};

const isRefusedWith = (state: State<unknown>, code: RefusalCode): boolean =>
  state.status === "refused" && state.code === code;

/** What is filled in, where it is kept, and where its sending stands. */
const createSending = <W extends object, P, I extends object>(deps: Deps<W, P, I>) => {
  const stored = ownKept<Begun<W>>(`draft.${deps.name}`, isRevised(deps.isWritten));
  const submit = createKeyedSubmit<I, { revision: number }>({
    name: deps.name,
    call: deps.save,
    done: ({ revision }, input) => {
      stored.drop();
      const { written } = deps.sentAs(input);
      setRevised({ revision, written, base: written });
    },
  });
  const [revised, setRevised] = createSignal(firstOf(deps, submit.state(), stored.read()));
  const take = (next: Begun<W>): void => {
    setRevised(next);
    submit.reset();
    stored.write(next);
  };
  return { submit, revised, take };
};

/**
 * Something that is kept with a revision, as it is being filled in. It outlives a reload; where somebody else has saved
 * meanwhile, both are put together, and of what both changed one chooses.
 */
export const createRevised = <W extends object, P, I extends object>(deps: Deps<W, P, I>) => {
  const { submit, revised, take } = createSending(deps);
  // Nobody is corrected while writing, until they have tried to save once.
  const [isTried, setTried] = createSignal(false);
  const read = createMemo(() => deps.read(revised()));
  const isFixed = (): boolean => mayHaveArrived(submit.state());
  const isRefused = (): boolean => isRefusedWith(submit.state(), deps.changed);
  const sendOnce = async (): Promise<void> => {
    const { input, problems } = read();
    setTried(problems !== undefined);
    if (!problems) await submit.send(input);
  };
  const merging = createMerging({ ...deps, revised, take, isRefused, send: sendOnce });
  return {
    written: () => revised().written,
    /** What it is written over; unknown where it was sent over another revision. */
    base: () => revised().base,
    state: submit.state,
    isFixed: () => isFixed() || merging.isMerging(),
    isChanged: () => isRefused() && !merging.isMerging(),
    problems: (): P | undefined => (isTried() ? read().problems : undefined),
    write: (part: Partial<W>): void => {
      if (isFixed() || merging.isMerging()) return;
      const { revision, written, base } = revised();
      merging.forget();
      take({ revision, written: { ...written, ...part }, base });
    },
    submit: merging.send,
    isUnread: merging.isUnread,
    clashes: merging.clashes,
    merged: merging.merged,
    keepMine: merging.keepMine,
    takeTheirs: merging.takeTheirs,
  };
};

/** What a form shows of it. */
export type RevisedForm = Pick<
  ReturnType<typeof createRevised<object, unknown, object>>,
  "state" | "isFixed" | "isChanged" | "isUnread" | "clashes" | "merged" | "submit" | "keepMine" | "takeTheirs"
>;
