import { type Accessor, createSignal } from "solid-js";
import { createSubmit, type Submit } from "../api/create-submit.ts";
import { ownKept } from "../session/own-kept.ts";
import { isDoubt, type Problem } from "./problem.ts";
import { formText } from "./text.ts";

type Problems<F extends string> = Partial<Record<F, Problem | undefined>>;

type Deps<V extends object, F extends string, I, R> = {
  /** The use case's name: draft and intent are kept under it. */
  name: string;
  /** What is there before anything was filled in. */
  empty: V;
  /** What must be mended before it can be sent, by field; a group (birth date, chips) counts as one. */
  problemsIn: (values: V) => Problems<F>;
  /** What is sent for what was filled in. */
  request: (values: V) => I;
  call: (input: I, key: string) => Promise<R>;
  done?: (value: R, input: I) => void;
  newKey?: () => string;
};

/** Something being filled in: what is written, what is to mend, and where its sending stands. */
export type FormState<V extends object, F extends string, I, R> = {
  values: Accessor<V>;
  write: (part: Partial<V>) => void;
  /** What to mend in a field, in words; said only once somebody tried to send: nobody is corrected while writing. */
  problem: (field: F) => string | undefined;
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

/** One form: its draft outlives a reload and an expired sign-in, and it ends in one of three ways as every change does. */
export const createForm = <V extends object, F extends string, I, R>(deps: Deps<V, F, I, R>): FormState<V, F, I, R> => {
  const draft = ownKept<Partial<V>>(`draft.${deps.name}`, isLike(deps.empty));
  const [values, setValues] = createSignal<V>({ ...deps.empty, ...draft.read() });
  const [tried, setTried] = createSignal(false);
  let asked = "";
  const submit = createSubmit<I, R>({
    name: deps.name,
    call: deps.call,
    done: (value, input) => {
      draft.drop();
      deps.done?.(value, input);
    },
    ...(deps.newKey && { newKey: deps.newKey }),
  });

  const refused = (field: string): Problem | undefined => {
    const state = submit.state();
    return state.status === "refused" && fieldsIn(state.details).includes(field) ? "refused" : undefined;
  };
  const problem = (field: F): string | undefined => {
    const found = tried() ? (deps.problemsIn(values())[field] ?? refused(field)) : undefined;
    return found && formText().problem[found];
  };
  const write = (part: Partial<V>): void => {
    const next = { ...values(), ...part };
    setValues(() => next);
    draft.write(next);
    if (submit.state().status !== "sending") submit.reset();
  };
  const mayBeSent = (): boolean => {
    const found = Object.values<Problem | undefined>(deps.problemsIn(values())).filter((one) => one !== undefined);
    const written = JSON.stringify(values());
    const isAsked = asked === written;
    asked = written;
    return found.every((one) => isDoubt(one) && isAsked);
  };
  return {
    values,
    write,
    problem,
    state: submit.state,
    submit: async () => {
      setTried(true);
      if (submit.state().status !== "sending" && mayBeSent()) await submit.send(deps.request(values()));
    },
    clear: () => {
      setTried(false);
      setValues(() => deps.empty);
      draft.drop();
      submit.reset();
    },
  };
};
