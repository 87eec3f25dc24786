import { type Accessor, createSignal } from "solid-js";
import type { SubmitState } from "../api/create-submit.ts";
import { type Checked, type Checks, type Problem, partsIn, remarkOn } from "./checked.ts";
import { createDraft, type Draft } from "./create-draft.ts";
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
  /** Hears of what was done, also after its screen was left. */
  done?: (value: R, input: I) => void;
};

/** Something being filled in: what is written, what is to mend, and where its sending stands. */
export type FormState<V extends object, P extends object, I, R> = {
  values: Accessor<V>;
  write: (part: Partial<V>) => void;
  /** What to mend in a field, in words; said only once somebody tried to send: nobody is corrected while writing. */
  problem: (field: keyof P & string) => string | undefined;
  /** Sends what was filled in; where something is wrong, says so instead. */
  submit: () => Promise<void>;
} & Pick<Draft<V, I, R>, "state" | "isFixed" | "clear">;

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

/** One form: what is wrong in it is said, and nothing unread is ever sent. */
export const createForm = <V extends object, P extends object, I, R>(deps: Deps<V, P, I, R>): FormState<V, P, I, R> => {
  const { name, empty, call, done } = deps;
  const draft = createDraft<V, I, R>({ name, empty, isDraft: isLike(empty), call, done });
  const { values, state, isFixed } = draft;
  const [tried, setTried] = createSignal(false);
  const insisted = makeInsisted();

  const problem: FormState<V, P, I, R>["problem"] = (field) => {
    const found = tried() ? (remarkOn(deps.check(values())[field]) ?? refusedIn(state(), field)) : undefined;
    return found && formText().problem[found];
  };
  const write = (part: Partial<V>): void => draft.write({ ...values(), ...part });
  const submit = async (): Promise<void> => {
    if (isFixed()) return draft.again();
    setTried(true);
    const parts = partsToSend(deps.check(values()), insisted(JSON.stringify(values())));
    if (parts) await draft.send(deps.request(parts));
  };
  const clear = (): void => {
    setTried(false);
    draft.clear();
  };
  return { values, write, problem, state, isFixed, submit, clear };
};
