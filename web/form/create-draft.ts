import { type Accessor, batch, createSignal } from "solid-js";
import { createKeyedSubmit, type KeyedSubmit, letGo, unanswered } from "../api/create-keyed-submit.ts";
import { ownKept } from "../session/own-kept.ts";

type Deps<V extends object, I, R> = {
  /** The use case's name: what is filled in and what is sent are kept under it. */
  name: string;
  /** What is there before anything was filled in. */
  empty: V;
  /** Whether something that was kept is a draft, or part of one. */
  isDraft: (value: unknown) => boolean;
  call: (input: I, key: string) => Promise<R>;
  /** Hears of what was done, also after its screen was left. */
  done?: ((value: R, input: I) => void) | undefined;
};

export type Draft<V, I, R> = Omit<KeyedSubmit<I, R>, "reset"> & {
  values: Accessor<V>;
  /** Writes what is filled in; once it was sent it stays as it is until it is refused or let go. */
  write: (values: V) => void;
  /** Begins anew. What may have arrived is not let go. */
  clear: () => void;
};

/**
 * Ends what was filled in and sent under a name, and heard no answer, once it is seen to be there: its notice would say
 * otherwise, and the next one would begin with it.
 * @returns whether it was ended
 */
export const settleDraft = <I>(name: string, isThere: (sent: I) => boolean): boolean => {
  const sent = unanswered<I>(name);
  if (sent === undefined || !isThere(sent) || !letGo(name)) return false;
  ownKept(`draft.${name}`, () => true).drop();
  return true;
};

/** Something being filled in: it outlives a reload and an expired sign-in, and is gone once it is done. */
export const createDraft = <V extends object, I, R>(deps: Deps<V, I, R>): Draft<V, I, R> => {
  const stored = ownKept<Partial<V>>(`draft.${deps.name}`, deps.isDraft);
  const [values, setValues] = createSignal<V>({ ...deps.empty, ...stored.read() });
  const { reset, ...sending } = createKeyedSubmit<I, R>({
    name: deps.name,
    call: deps.call,
    done: (value, input) => {
      stored.drop();
      deps.done?.(value, input);
    },
  });
  const write = (next: V): void => {
    if (sending.isFixed()) return;
    batch(() => {
      setValues(() => next);
      reset();
    });
    stored.write(next);
  };
  const clear = (): void =>
    batch(() => {
      reset();
      if (sending.isFixed()) return;
      setValues(() => deps.empty);
      stored.drop();
    });
  return { ...sending, values, write, clear };
};
