import { createMemo, createSignal } from "solid-js";
import type { RefusalCode } from "../../../shared/refusal/refusal.ts";
import { ApiRefusal } from "../../api/api-refusal.ts";
import { createKeyedSubmit } from "../../api/create-keyed-submit.ts";
import type { SubmitState } from "../../api/create-submit.ts";
import { Unreachable } from "../../net/unreachable.ts";
import { ownKept } from "../../session/own-kept.ts";

/** Something as it is filled in, and which revision it is written over. */
export type Revised<W> = { revision: number; written: W };

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
  /** What was kept, with what an app of before did not fill in yet. @default as it was kept */
  whole?: (written: W) => W;
  /** What is filled in, as it is sent; `problems` is undefined where nothing is to mend. */
  read: (revised: Revised<W>) => { input: I; problems: P | undefined };
  save: (input: I, key: string) => Promise<{ revision: number }>;
  /** Asks for it as it is now. */
  reread: () => Promise<Revised<W>>;
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
  { known, sentAs, whole = (written) => written }: Deps<W, P, I>,
  sent: State<I>,
  begun: Revised<W> | undefined,
): Revised<W> => {
  if (mayHaveArrived(sent) && "input" in sent) return sentAs(sent.input);
  return begun ? { ...begun, written: whole(begun.written) } : known;
};

const isRefusedWith = (state: State<unknown>, code: RefusalCode): boolean =>
  state.status === "refused" && state.code === code;

/** What is filled in, where it is kept, and where its sending stands. */
const createSending = <W extends object, P, I extends object>(deps: Deps<W, P, I>) => {
  const stored = ownKept<Revised<W>>(`draft.${deps.name}`, isRevised(deps.isWritten));
  const submit = createKeyedSubmit<I, { revision: number }>({
    name: deps.name,
    call: deps.save,
    done: ({ revision }) => {
      stored.drop();
      setRevised(({ written }) => ({ revision, written }));
    },
  });
  const [revised, setRevised] = createSignal(firstOf(deps, submit.state(), stored.read()));
  const take = (next: Revised<W>): void => {
    setRevised(next);
    submit.reset();
  };
  return { stored, submit, revised, take };
};

type Sending<W extends object, P, I extends object> = ReturnType<typeof createSending<W, P, I>>;

/** The choice of whoever comes second; where what is saved can't be read, that is said and nothing else is done. */
const createChoice = <W extends object, P, I extends object>(
  { reread }: Pick<Deps<W, P, I>, "reread">,
  { stored, revised, take }: Sending<W, P, I>,
  send: () => Promise<void>,
) => {
  const [isUnread, setUnread] = createSignal(false);
  const latest = async (): Promise<Revised<W> | undefined> => {
    setUnread(false);
    try {
      return await reread();
    } catch (cause) {
      if (!(cause instanceof Unreachable || cause instanceof ApiRefusal)) throw cause;
      setUnread(true);
      return undefined;
    }
  };
  return {
    /** Whether what somebody else has saved could not be read, when one had chosen. */
    isUnread,
    /** Saves what is filled in over what somebody else has saved. */
    keepMine: async (): Promise<void> => {
      const now = await latest();
      if (!now) return;
      take({ revision: now.revision, written: revised().written });
      await send();
    },
    /** Lets what is filled in go. */
    takeTheirs: async (): Promise<void> => {
      const now = await latest();
      if (!now) return;
      stored.drop();
      take(now);
    },
  };
};

/**
 * Something that is kept with a revision, as it is being filled in. It outlives a reload; where somebody else has saved
 * meanwhile, nothing of it is lost: one chooses.
 */
export const createRevised = <W extends object, P, I extends object>(deps: Deps<W, P, I>) => {
  const sending = createSending(deps);
  const { stored, submit, revised, take } = sending;
  // Nobody is corrected while writing, until they have tried to save once.
  const [isTried, setTried] = createSignal(false);
  const read = createMemo(() => deps.read(revised()));
  const isFixed = (): boolean => mayHaveArrived(submit.state());
  const send = async (): Promise<void> => {
    const { input, problems } = read();
    setTried(problems !== undefined);
    if (!problems) await submit.send(input);
  };
  return {
    written: () => revised().written,
    state: submit.state,
    isFixed,
    isChanged: () => isRefusedWith(submit.state(), deps.changed),
    problems: (): P | undefined => (isTried() ? read().problems : undefined),
    write: (part: Partial<W>): void => {
      if (isFixed()) return;
      const next = { revision: revised().revision, written: { ...revised().written, ...part } };
      take(next);
      stored.write(next);
    },
    submit: send,
    ...createChoice(deps, sending, send),
  };
};

/** What a form shows of it. */
export type RevisedForm = Pick<
  ReturnType<typeof createRevised<object, unknown, object>>,
  "state" | "isFixed" | "isChanged" | "isUnread" | "submit" | "keepMine" | "takeTheirs"
>;
