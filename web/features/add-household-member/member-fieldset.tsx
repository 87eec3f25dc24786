import { type JSX, Match, Show, Switch } from "solid-js";
import { Chips } from "../../ui/chips.tsx";
import { Field } from "../../ui/field.tsx";
import { Notice } from "../../ui/notice.tsx";
import { BirthField } from "./birth-field.tsx";
import type { MemberFields, MemberFormState, MemberProblem } from "./create-member-form.ts";
import { memberText } from "./text.ts";

type Props = {
  fields: MemberFields;
  state: MemberFormState;
  isSelf: boolean;
  onWrite: (part: Partial<MemberFields>) => void;
};

/** Name, birth, sex and, for others, what they are to the person. */
export const MemberFieldset = (props: Props): JSX.Element => {
  const has = (problem: MemberProblem): boolean =>
    props.state.status === "open" && props.state.problems.includes(problem);
  const problem = (name: MemberProblem): string | undefined => (has(name) ? memberText().problem[name] : undefined);
  const relations = () =>
    (["spouse", "child", "parent", "other"] as const).map((value) => ({ value, label: memberText().relations[value] }));
  const refusal = (): string | undefined => (props.state.status === "refused" ? props.state.message : undefined);
  return (
    <>
      <Field
        label={memberText().name}
        hint={memberText().nameHint}
        problem={problem("name")}
        autocomplete={props.isSelf ? "name" : "off"}
        maxLength={60}
        value={props.fields.name}
        onInput={(name) => props.onWrite({ name })}
      />
      <BirthField fields={props.fields} problem={has("birth")} onWrite={props.onWrite} />
      <Chips
        legend={memberText().sex}
        problem={problem("sex")}
        options={[
          { value: "female", label: memberText().female },
          { value: "male", label: memberText().male },
        ]}
        value={props.fields.sex}
        onChoose={(sex) => props.onWrite({ sex })}
      />
      <Show when={!props.isSelf}>
        <Chips
          legend={memberText().relation}
          problem={problem("relation")}
          options={relations()}
          value={props.fields.relation}
          onChoose={(relation) => props.onWrite({ relation })}
        />
      </Show>
      <Switch>
        <Match when={props.state.status === "unsent"}>
          <Notice kind="offline">{memberText().unsent}</Notice>
        </Match>
        <Match when={refusal()}>{(message) => <Notice kind="waiting">{message()}</Notice>}</Match>
      </Switch>
    </>
  );
};
