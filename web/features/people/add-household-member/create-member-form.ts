import type { Accessor } from "solid-js";
import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import { relations } from "../../../../shared/people/household.ts";
import { sexes } from "../../../../shared/people/patient.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { type BirthParts, checkBirth, noBirth } from "../../../form/birth-parts.ts";
import { checkName, chosenOf } from "../../../form/checked.ts";
import { createForm, type FormState } from "../../../form/create-form.ts";

type Input = RequestInputOf<"add-household-member">;
type Answer = ResponseOf<"add-household-member">;

/** What is being filled in, as it was typed; chips that weren't touched are empty. */
export type MemberValues = BirthParts & {
  name: string;
  sex: Input["sex"] | "";
  relation: Input["relation"] | "";
};
export type MemberForm = FormState<MemberValues, Input, Input, Answer>;

type Deps = {
  isSelf: Accessor<boolean>;
  now: () => Instant;
  save: (input: Input, key: string) => Promise<Answer>;
  saved: () => void;
};

/** A person being added to the household. */
export const createMemberForm = (deps: Deps): MemberForm =>
  createForm<MemberValues, Input, Input, Answer>({
    name: "add-household-member",
    empty: { name: "", ...noBirth, sex: "", relation: "" },
    check: (values) => ({
      name: checkName(values.name),
      birthDate: checkBirth(values, deps.now()),
      sex: chosenOf(sexes, values.sex),
      relation: deps.isSelf() ? { value: "self" } : chosenOf(relations, values.relation),
    }),
    request: (parts) => parts,
    call: deps.save,
    done: deps.saved,
  });
