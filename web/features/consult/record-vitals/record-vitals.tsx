import "./record-vitals.css";
import { createEffect, createSignal, For, type JSX, Show, untrack } from "solid-js";
import { recordVitals } from "../../../../shared/api/consult/record-vitals.ts";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { preparedWith } from "../../../../shared/consult/prepared-with.ts";
import { canMeasure } from "../../../../shared/consult/record-vitals.ts";
import { vitalSignNames } from "../../../../shared/people/vital-sign-names.ts";
import { call } from "../../../api/call.ts";
import { Form } from "../../../form/form.tsx";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { vitalsText } from "../../../parts/vitals/text.ts";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import { createMeasuring, type Measuring } from "./create-measuring.ts";
import { measuringText } from "./text.ts";

type Props = {
  visit: Visit;
  /** Hears that it was written, or refused: then the visit is to be seen as it stands. */
  onDone: () => void;
};

/** What is measured, each in its own field; any may stay empty. */
const Sheet = (props: { form: Measuring }): JSX.Element => (
  <Form onSubmit={props.form.submit}>
    <h3>{measuringText().title}</h3>
    <p class="hint">{measuringText().hint}</p>
    <div class="measuring">
      <For each={vitalSignNames}>
        {(sign) => (
          <Field
            label={`${vitalsText().signs[sign]} (${vitalsText().units[sign]})`}
            inputMode="decimal"
            autocomplete="off"
            problem={props.form.problem(sign)}
            fixed={props.form.isFixed()}
            value={props.form.values()[sign]}
            onInput={(written) => props.form.write({ [sign]: written })}
          />
        )}
      </For>
    </div>
    <SendingNotice state={props.form.state()} />
    <Button
      type="submit"
      kind={props.form.isEmpty() ? "plain" : "primary"}
      wide
      busy={props.form.state().status === "sending"}
    >
      {props.form.isEmpty() ? measuringText().saveEmpty : measuringText().save}
    </Button>
  </Form>
);

const Writing = (props: Props): JSX.Element => {
  const form = createMeasuring({
    visit: () => props.visit,
    record: (input) => call(recordVitals, input),
    done: () => {
      setAgain(false);
      props.onDone();
    },
  });
  createEffect(() => form.state().status === "refused" && untrack(() => props.onDone()));
  const isPrepared = (): boolean => preparedWith(props.visit.appointment) !== undefined;
  const [isAgain, setAgain] = createSignal(!form.isEmpty());
  return (
    <Show
      when={!isPrepared() || isAgain()}
      fallback={
        <Button wide onClick={() => setAgain(true)}>
          {measuringText().again}
        </Button>
      }
    >
      <Sheet form={form} />
    </Show>
  );
};

/** Measures somebody who is here; one at a time, so that nothing is written down of another. */
export const RecordVitals = (props: Props): JSX.Element => (
  <Show when={canMeasure(props.visit.appointment) && props.visit.appointment.id} keyed>
    <Writing {...props} />
  </Show>
);
