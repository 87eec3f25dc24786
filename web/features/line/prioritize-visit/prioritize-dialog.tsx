import "./prioritize-visit.css";
import { type JSX, Show } from "solid-js";
import { longestNote, priorityLevels } from "../../../../shared/booking/priority/priority-reasons.ts";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { FormDialog } from "../../../form/form-dialog.tsx";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { dayText } from "../../../parts/day/text.ts";
import { Chips } from "../../../ui/chips.tsx";
import { Field } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { type Prioritizing, reasonsFor } from "./create-prioritizing.ts";
import { prioritizeText } from "./text.ts";

type Props = { form: Prioritizing; patient: Visit["patient"] };

const isFixed = (form: Prioritizing): boolean => form.state().status === "sending";

/** Another reason, in words. */
const Note = (props: { form: Prioritizing }): JSX.Element => {
  const note = (): string => props.form.values().note;
  // Who writes too much is told so by the field itself.
  const problem = (): string | undefined =>
    props.form.problem("note") && note().trim() === "" ? prioritizeText().noteEmpty : undefined;
  return (
    <Field
      label={prioritizeText().note}
      hint={prioritizeText().noteHint}
      value={note()}
      longest={longestNote}
      fixed={isFixed(props.form)}
      problem={problem()}
      onInput={(written) => props.form.write({ note: written })}
    />
  );
};

/** How urgent somebody is, and why. */
const Fields = (props: Props): JSX.Element => {
  const level = () => props.form.values().level;
  const reasons = () => reasonsFor(level(), props.patient);
  return (
    <div class="prioritize">
      <Chips
        legend={prioritizeText().level}
        options={priorityLevels.map((value) => ({ value, label: prioritizeText().levels[value] }))}
        value={level()}
        fixed={isFixed(props.form)}
        onChoose={(value) => props.form.choose(value)}
      />
      <Chips
        legend={prioritizeText().reason}
        options={reasons().map((value) => ({ value, label: dayText().reasons[value] }))}
        value={reasons().find((one) => one === props.form.values().reason)}
        fixed={isFixed(props.form)}
        problem={props.form.problem("reason")}
        onChoose={(reason) => props.form.write({ reason })}
      />
      <Show when={props.form.values().reason === "other"}>
        <Note form={props.form} />
      </Show>
      <Show when={props.form.isUnsent()} fallback={<SendingNotice state={props.form.state()} />}>
        <Notice kind="offline">
          <p>{prioritizeText().unsent}</p>
        </Notice>
      </Show>
    </div>
  );
};

/** What the button that does it says: somebody is an emergency no more only by a button that says so. */
const yesOf = (form: Prioritizing): string => {
  const [before, { level }] = [form.before(), form.values()];
  if (form.isUnsent()) return prioritizeText().again;
  if (before === level) return prioritizeText().save;
  return before === "emergency" ? prioritizeText().lower : prioritizeText().yes[level];
};

/** Asks how urgent somebody is and why: others wait longer for it. */
export const PrioritizeDialog = (props: Props & { who: string }): JSX.Element => (
  <FormDialog
    form={props.form}
    title={props.form.before() ? prioritizeText().changeOf(props.who) : prioritizeText().title(props.who)}
    safe={props.form.isUnsent() ? prioritizeText().close : prioritizeText().no}
    yes={yesOf(props.form)}
  >
    <Fields {...props} />
  </FormDialog>
);
