import { type Accessor, createMemo, createRoot, createSignal, onCleanup } from "solid-js";
import { ownKept, ownNames } from "../session/own-kept.ts";
import { session, whenForgotten } from "../session/session.ts";
import { createTie } from "../session/ties.ts";
import type { Kept } from "../storage/kept.ts";
import { createSubmit, type Submit } from "./create-submit.ts";
import { newKey } from "./new-key.ts";
import { undoneBy } from "./undone.ts";

type Deps<I, R> = {
  /** Tells what is sent from all else that is, e.g. the use case's name. */
  name: string;
  call: (input: I, key: string) => Promise<R>;
  /** Hears of what was done, also after its screen was left; on a screen that was opened again, only that one does. */
  done?: (value: R, input: I) => void;
};

export type KeyedSubmit<I, R> = Submit<I, R> & {
  /** Whether it was sent and may have arrived: until it is refused, or let go once it is done, nothing else is sent. */
  isFixed: Accessor<boolean>;
};

/** What somebody wants, and the key it is sent under. */
type Wish<I> = { input: I; key: string };

const isWish = (value: unknown): boolean => {
  const { input, key } = Object(value) as Partial<Wish<unknown>>;
  return typeof key === "string" && typeof input === "object" && input !== null;
};

/** One sending of this tab, whichever screen shows it. */
type Sending<I, R> = Submit<I, R> & {
  deps: Deps<I, R>;
  screens: number;
  /** Forgets what was sent and its key. */
  letGo: () => void;
};

const sendings = new Map<string, Pick<Sending<unknown, unknown>, "state" | "letGo">>();
/** How often something was sent under a name or let go: whoever looked when there was nothing yet looks again. */
const [turns, setTurns] = createSignal(0);
const idOf = (name: string): string => `${session.person()?.accountId ?? ""} ${name}`;
const storedOf = <I>(name: string): Kept<Wish<I>> => ownKept(`sending.${name}`, isWish);
whenForgotten(() => sendings.clear());
const mayBeLost = ({ state }: Pick<Submit<unknown, unknown>, "state">): boolean =>
  state().status === "sending" || state().status === "unsent";
createRoot(() => createTie(() => ([...sendings.values()].some(mayBeLost) ? "unsent" : undefined)));

/** What was sent under a name in this tab and has no answer yet, for whoever looks for it on another screen. */
export const unanswered = <I>(name: string): I | undefined => {
  turns();
  // One name has one kind of input.
  const sending = sendings.get(idOf(name)) as Pick<Submit<I, unknown>, "state"> | undefined;
  if (!sending) return storedOf<I>(name).read()?.input;
  const state = sending.state();
  return state.status === "sending" || state.status === "unsent" ? state.input : undefined;
};

/** What was sent under names that begin so and has no answer yet, each under another name. */
export const unansweredUnder = <I>(start: string): I[] => {
  const whose = idOf("");
  const sent = [...sendings.keys()].filter((id) => id.startsWith(whose)).map((id) => id.slice(whose.length));
  const kept = ownNames("sending.").map((name) => name.slice("sending.".length));
  const names = new Set([...sent, ...kept].filter((name) => name.startsWith(start)));
  turns();
  return [...names].flatMap((name) => unanswered<I>(name) ?? []);
};

/**
 * Lets go of what was sent under a name and heard no answer, since it is seen to be there: it needs no second try.
 * @returns whether it was let go: what is under way still is told by its answer
 */
export const letGo = (name: string): boolean => {
  const sending = sendings.get(idOf(name));
  if (sending?.state().status === "sending") return false;
  sending?.letGo();
  storedOf(name).drop();
  setTurns((count) => count + 1);
  return true;
};

/** Hands what was sent under a name and heard no answer over to another sender, who sends it under its key. */
export const handOver = <I>(name: string): Wish<I> | undefined => {
  const wish = storedOf<I>(name).read();
  return wish && letGo(name) ? wish : undefined;
};

/** A sending that takes up what a page before this one sent and heard no answer to. */
const makeSending = <I, R>(id: string, deps: Deps<I, R>): Sending<I, R> => {
  const stored = storedOf<I>(deps.name);
  let wish = stored.read();
  const keyFor = (input: I): string => {
    const isSame = JSON.stringify(wish?.input) === JSON.stringify(input);
    const wanted = wish && isSame ? wish : { input, key: newKey() };
    wish = wanted;
    stored.write(wanted);
    setTurns((count) => count + 1);
    return wanted.key;
  };
  const dropStored = (key: string): void => {
    if (stored.read()?.key === key) stored.drop();
  };
  const call = async (input: I): Promise<R> => {
    const key = keyFor(input);
    try {
      const value = await sending.deps.call(input, key);
      dropStored(key);
      wish = undefined;
      return value;
    } catch (cause) {
      // In memory the key stays: the first of two tries may have arrived, though the second was told no on its way.
      if (undoneBy(cause).status === "refused") dropStored(key);
      throw cause;
    }
  };
  const done = (value: R, input: I): void => {
    // With whoever signed out meanwhile all of theirs has gone, and nothing comes back.
    if (sendings.get(id) === sending) sending.deps.done?.(value, input);
  };
  const submit = createSubmit<I, R>({ call, done }, wish && { status: "unsent", input: wish.input });
  const letGo = (): void => {
    wish = undefined;
    submit.reset();
  };
  const sending: Sending<I, R> = { ...submit, deps, screens: 0, letGo };
  sendings.set(id, sending);
  return sending;
};

/**
 * Sends what must be done once, under a key. There is one sending of a name in this tab, for each person: a screen that
 * was left and is opened again finds it under way, and so does a page that was loaded anew. What may have arrived is
 * only ever sent again as it was, under its key.
 */
export const createKeyedSubmit = <I, R>(deps: Deps<I, R>): KeyedSubmit<I, R> => {
  const id = idOf(deps.name);
  // One name has one kind of input and answer.
  const sending = (sendings.get(id) as Sending<I, R> | undefined) ?? makeSending(id, deps);
  const { state, again } = sending;
  sending.deps = deps;
  sending.screens += 1;
  const isFixed = createMemo(() => state().status !== "idle" && state().status !== "refused");
  const reset = (): void => {
    if (!mayBeLost(sending)) sending.reset();
  };
  // An end that a screen has told, or that nobody waits for, is not told again later.
  const resetUnseen = (): void => {
    if (sending.screens === 0) reset();
  };
  onCleanup(() => {
    sending.screens -= 1;
    resetUnseen();
  });
  const send = async (input: I): Promise<void> => {
    await (isFixed() ? again() : sending.send(input));
    resetUnseen();
  };
  return { state, send, again, reset, isFixed };
};
