import type { Accessor } from "solid-js";
import type { RequestInputOf, ResponseOf } from "../../../shared/api/routes.ts";
import type { LocalDate } from "../../../shared/time/local-date.ts";
import { type BirthParts, birthDateOf, noBirth, problemInBirth } from "../../form/birth-parts.ts";
import { createForm, type FormState } from "../../form/create-form.ts";
import { problemInName } from "../../form/problem.ts";

type Input = RequestInputOf<"add-household-member">;
type Answer = ResponseOf<"add-household-member">;

/** What is being filled in, as it was typed; chips that weren't touched are empty. */
export type MemberValues = BirthParts & { name: string; sex: Input["sex"] | ""; relation: Input["relation"] | "" };
type MemberField = "name" | "birthDate" | "sex" | "relation";
export type MemberForm = FormState<MemberValues, MemberField, Input, Answer>;

type Deps = {
  isSelf: Accessor<boolean>;
  /** The clinic's day: nobody is born after it. */
  today: Accessor<LocalDate>;
  save: (input: Input, key: string) => Promise<Answer>;
  saved: () => void;
};

/** A person being added to the household. */
export const createMemberForm = (deps: Deps): MemberForm =>
  createForm<MemberValues, MemberField, Input, Answer>({
    name: "add-household-member",
    empty: { name: "", ...noBirth, sex: "", relation: "" },
    problemsIn: (values) => ({
      name: problemInName(values.name),
      birthDate: problemInBirth(values, deps.today()),
      sex: values.sex ? undefined : "choose",
      relation: deps.isSelf() || values.relation ? undefined : "choose",
    }),
    request: (values) => ({
      name: values.name.trim(),
      birthDate: birthDateOf(values) ?? "",
      sex: values.sex || "female",
      relation: deps.isSelf() ? "self" : values.relation || "other",
    }),
    call: deps.save,
    done: deps.saved,
  });
