import { type Accessor, createSignal } from "solid-js";
import { createSubmit, type Submit, type SubmitState } from "../api/create-submit.ts";
import { ownKept } from "../session/own-kept.ts";
import { type Checked, type Checks, type Problem, partsIn, remarkOn } from "./checked.ts";
import { formText } from "./text.ts";

type Deps<V extends object, P extends object, I, R> = {
  /** The use case's name: draft and intent are kept under it. */
  name: string;
  /** What is there before anything was filled in. */
  empty: V;
  /** Reads each part of what was filled in; a group (birth date, chips) counts as one. */
  check: (values: V) => Checks<P>;
  /** What is sent: made of what was read, so that nothing unread is ever sent. */
  request: (parts: P) => I;
  call: (input: I, key: string) => Promise<R>;
  done?: (value: R, input: I) => void;
  newKey?: () => string;
};

/** Something being filled in: what is written, what is to mend, and where its sending stands. */
export type FormState<V extends object, P extends object, I, R> = {
  values: Accessor<V>;
  write: (part: Partial<V>) => void;
  /** What to mend in a field, in words; said only once somebody tried to send: nobody is corrected while writing. */
  problem: (field: keyof P & string) => string | undefined;
  /** Sends what was filled in; where something is wrong, says so instead. */
  submit: () => Promise<void>;
  state: Submit<I, R>["state"];
  /** Begins anew. */
  clear: () => void;
};

/** Values as `empty` has them: a draft of an older version may have other fields. */
const isLike =
  (empty: object) =>
  (value: unknown): boolean =>
    typeof value === "object" &&
    value !== null &&
    Object.entries(value).every(([name, written]) => name in empty && typeof written === "string");

/** The fields that an answer found wrong: `patient.birthDate` is our `birthDate`. */
const fieldsIn = (details: Readonly<Record<string, unknown>>): string[] =>
  Array.isArray(details.fields) ? details.fields.map((path) => String(path).replace(/^.*\./, "")) : [];

/** Where the answer found this field wrong. */
const refusedIn = (state: SubmitState<unknown, unknown>, field: string): Problem | undefined =>
  state.status === "refused" && fieldsIn(state.details).includes(field) ? "refused" : undefined;

/** Whether the same is tried a second time as it is: then what is only unlikely counts as meant. */
const makeInsisted = (): ((written: string) => boolean) => {
  let before = "";
  return (written) => {
    const isSame = before === written;
    before = written;
    return isSame;
  };
};

/** All that was read, where it may be sent: nothing is to mend, and what is unlikely is meant. */
const partsToSend = <P extends object>(checks: Checks<P>, isMeant: boolean): P | undefined => {
  const isDoubted = Object.values<Checked<unknown>>(checks).some((checked) => remarkOn(checked) !== undefined);
  return isMeant || !isDoubted ? partsIn(checks) : undefined;
};

/** What is filled in, kept over a reload; once it was sent, what was begun of another one meanwhile stays. */
const createDraft = <V extends object>(name: string, empty: V) => {
  const { read, write, drop } = ownKept<Partial<V>>(`draft.${name}`, isLike(empty));
  let sent: string | undefined;
  return {
    first: { ...empty, ...read() },
    write,
    drop,
    send: (values: V): void => {
      write(values);
      sent = JSON.stringify(read());
    },
    dropSent: (): void => {
      if (JSON.stringify(read()) === sent) drop();
    },
  };
};

/** One form: its draft outlives a reload and an expired sign-in, and it ends in one of three ways as every change does. */
export const createForm = <V extends object, P extends object, I, R>(deps: Deps<V, P, I, R>): FormState<V, P, I, R> => {
  const draft = createDraft(deps.name, deps.empty);
  const [values, setValues] = createSignal<V>(draft.first);
  const [tried, setTried] = createSignal(false);
  const insisted = makeInsisted();
  const { send, state, reset } = createSubmit<I, R>({
    name: deps.name,
    call: deps.call,
    done: (value, input) => {
      draft.dropSent();
      deps.done?.(value, input);
    },
    ...(deps.newKey && { newKey: deps.newKey }),
  });

  const problem: FormState<V, P, I, R>["problem"] = (field) => {
    const found = tried() ? (remarkOn(deps.check(values())[field]) ?? refusedIn(state(), field)) : undefined;
    return found && formText().problem[found];
  };
  const write = (part: Partial<V>): void => {
    const next = { ...values(), ...part };
    setValues(() => next);
    draft.write(next);
    reset();
  };
  const submit = async (): Promise<void> => {
    setTried(true);
    if (state().status === "sending") return;
    const parts = partsToSend(deps.check(values()), insisted(JSON.stringify(values())));
    if (!parts) return;
    draft.send(values());
    await send(deps.request(parts));
  };
  const clear = (): void => {
    setTried(false);
    setValues(() => deps.empty);
    draft.drop();
    reset();
  };
  return { values, write, problem, state, submit, clear };
};
