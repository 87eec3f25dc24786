import { type JSX, Show } from "solid-js";
import { longestName } from "../../../../shared/people/person-name.ts";
import { BirthField } from "../../../form/birth-field.tsx";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { Chips } from "../../../ui/chips.tsx";
import { Field } from "../../../ui/field.tsx";
import type { MemberForm } from "./create-member-form.ts";
import { memberText } from "./text.ts";

/** Name, birth, sex and, for others, what they are to the person. */
export const MemberFieldset = (props: { form: MemberForm; isSelf: boolean }): JSX.Element => {
  const { values, write, problem, state } = props.form;
  const relations = () =>
    (["spouse", "child", "parent", "other"] as const).map((value) => ({ value, label: memberText().relations[value] }));
  return (
    <>
      <Field
        label={memberText().name}
        hint={memberText().nameHint}
        problem={problem("name")}
        autocomplete={props.isSelf ? "name" : "off"}
        longest={longestName}
        value={values().name}
        onInput={(name) => write({ name })}
      />
      <BirthField value={values()} problem={problem("birthDate")} onWrite={write} />
      <Chips
        legend={memberText().sex}
        problem={problem("sex")}
        options={[
          { value: "female", label: memberText().female },
          { value: "male", label: memberText().male },
        ]}
        value={values().sex || undefined}
        onChoose={(sex) => write({ sex })}
      />
      <Show when={!props.isSelf}>
        <Chips
          legend={memberText().relation}
          problem={problem("relation")}
          options={relations()}
          value={values().relation || undefined}
          onChoose={(relation) => write({ relation })}
        />
      </Show>
      <SendingNotice state={state()} />
    </>
  );
};
