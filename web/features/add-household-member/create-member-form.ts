import { type Accessor, createSignal } from "solid-js";
import type { RequestInputOf } from "../../../shared/api/routes.ts";
import { ApiRefusal } from "../../api/api-refusal.ts";
import { newKey } from "../../api/new-key.ts";
import { Unreachable } from "../../api/unreachable.ts";

type Input = RequestInputOf<"add-household-member">;

/** What is being filled in, as it was typed. */
export type MemberFields = {
  name: string;
  day: string;
  month: string;
  year: string;
  sex?: Input["sex"];
  relation?: Input["relation"];
};
export type MemberProblem = "name" | "birth" | "sex" | "relation";

export type MemberFormState =
  | { status: "open"; problems: MemberProblem[] }
  | { status: "saving" }
  | { status: "refused"; message: string }
  | { status: "unsent" };

type Deps = {
  isSelf: () => boolean;
  /** The device's year, before which nobody now alive was born 120 years. */
  thisYear: number;
  save: (input: Input, key: string) => Promise<unknown>;
  saved: () => void;
};

const longestLife = 120;

/** The date of birth as `YYYY-MM-DD`; undefined where there is no such day. */
export const birthDateOf = ({ day, month, year }: MemberFields, thisYear: number): string | undefined => {
  const numbers = [year, month, day].map(Number);
  const [y = 0, m = 0, d = 0] = numbers;
  const date = new Date(Date.UTC(y, m - 1, d));
  const exists = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return exists && y <= thisYear && y > thisYear - longestLife ? date.toISOString().slice(0, 10) : undefined;
};

const problemsIn = (fields: MemberFields, isSelf: boolean, thisYear: number): MemberProblem[] => {
  const problems: MemberProblem[] = [];
  if (fields.name.trim().length < 2) problems.push("name");
  if (birthDateOf(fields, thisYear) === undefined) problems.push("birth");
  if (!fields.sex) problems.push("sex");
  if (!isSelf && !fields.relation) problems.push("relation");
  return problems;
};

/** A person being added to the household. */
export const createMemberForm = (
  deps: Deps,
): {
  fields: Accessor<MemberFields>;
  state: Accessor<MemberFormState>;
  write: (part: Partial<MemberFields>) => void;
  submit: () => Promise<void>;
} => {
  const [fields, setFields] = createSignal<MemberFields>({ name: "", day: "", month: "", year: "" });
  const [state, setState] = createSignal<MemberFormState>({ status: "open", problems: [] });
  let key = newKey();

  const write = (part: Partial<MemberFields>): void => {
    key = newKey();
    setFields({ ...fields(), ...part });
    if (state().status !== "saving") setState({ status: "open", problems: [] });
  };
  const send = async (input: Input): Promise<void> => {
    setState({ status: "saving" });
    try {
      await deps.save(input, key);
      deps.saved();
    } catch (cause) {
      if (cause instanceof Unreachable) setState({ status: "unsent" });
      else if (cause instanceof ApiRefusal) setState({ status: "refused", message: cause.message });
      else throw cause;
    }
  };
  const submit = async (): Promise<void> => {
    if (state().status === "saving") return;
    const { name, sex, relation } = fields();
    const problems = problemsIn(fields(), deps.isSelf(), deps.thisYear);
    const birthDate = birthDateOf(fields(), deps.thisYear);
    if (problems.length > 0 || !birthDate || !sex) return void setState({ status: "open", problems });
    await send({ name: name.trim(), birthDate, sex, relation: deps.isSelf() ? "self" : (relation ?? "other") });
  };
  return { fields, state, write, submit };
};
