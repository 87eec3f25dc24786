import { type JSX, Show } from "solid-js";
import { relations } from "../../../../shared/people/household.ts";
import { longestName } from "../../../../shared/people/names/person-name.ts";
import { BirthField } from "../../../form/birth-field.tsx";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { SexField } from "../../../form/sex-field.tsx";
import { Chips } from "../../../ui/chips.tsx";
import { Field } from "../../../ui/field.tsx";
import type { MemberForm } from "./create-member-form.ts";
import { memberText } from "./text.ts";

/** Name, birth, sex and, for others, what they are to the person. */
export const MemberFieldset = (props: { form: MemberForm; isSelf: boolean }): JSX.Element => {
  const { values, write, problem, state, isFixed } = props.form;
  const choices = () =>
    relations.flatMap((value) => (value === "self" ? [] : [{ value, label: memberText().relations[value] }]));
  return (
    <>
      <Field
        label={memberText().name}
        hint={memberText().nameHint}
        problem={problem("name")}
        autocomplete={props.isSelf ? "name" : "off"}
        longest={longestName}
        fixed={isFixed()}
        value={values().name}
        onInput={(name) => write({ name })}
      />
      <BirthField value={values()} problem={problem("birthDate")} fixed={isFixed()} onWrite={write} />
      <SexField value={values().sex} problem={problem("sex")} fixed={isFixed()} onWrite={write} />
      <Show when={!props.isSelf}>
        <Chips
          legend={memberText().relation}
          problem={problem("relation")}
          fixed={isFixed()}
          options={choices()}
          value={values().relation || undefined}
          onChoose={(relation) => write({ relation })}
        />
      </Show>
      <SendingNotice state={state()} />
    </>
  );
};
