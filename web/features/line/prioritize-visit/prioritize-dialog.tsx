import "./prioritize-visit.css";
import { type JSX, Show } from "solid-js";
import { longestNote, priorityLevels } from "../../../../shared/booking/priority-reasons.ts";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { dayText } from "../../../parts/day/text.ts";
import { Button } from "../../../ui/button.tsx";
import { Chips } from "../../../ui/chips.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Field } from "../../../ui/field.tsx";
import { type Prioritizing, reasonsOf } from "./create-prioritizing.ts";
import { prioritizeText } from "./text.ts";

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
      fixed={props.form.isFixed()}
      problem={problem()}
      onInput={(written) => props.form.write({ note: written })}
    />
  );
};

/** How urgent somebody is, and why. */
const Fields = (props: { form: Prioritizing }): JSX.Element => {
  const level = () => props.form.values().level;
  return (
    <div class="prioritize">
      <Chips
        legend={prioritizeText().level}
        options={priorityLevels.map((value) => ({ value, label: prioritizeText().levels[value] }))}
        value={level()}
        fixed={props.form.isFixed()}
        onChoose={(value) => props.form.choose(value)}
      />
      <Chips
        legend={prioritizeText().reason}
        options={reasonsOf[level()].map((value) => ({ value, label: dayText().reasons[value] }))}
        value={reasonsOf[level()].find((one) => one === props.form.values().reason)}
        fixed={props.form.isFixed()}
        problem={props.form.problem("reason")}
        onChoose={(reason) => props.form.write({ reason })}
      />
      <Show when={props.form.values().reason === "other"}>
        <Note form={props.form} />
      </Show>
      <SendingNotice state={props.form.state()} />
    </div>
  );
};

/** Asks how urgent somebody is and why: others wait longer for it. */
export const PrioritizeDialog = (props: { form: Prioritizing; who: string }): JSX.Element => (
  <Dialog
    open={props.form.isOpen()}
    title={prioritizeText().title(props.who)}
    safe={prioritizeText().no}
    onClose={() => props.form.close()}
    act={
      <Button wide busy={props.form.state().status === "sending"} onClick={() => void props.form.submit()}>
        {prioritizeText().yes[props.form.values().level]}
      </Button>
    }
  >
    <Fields form={props.form} />
  </Dialog>
);
