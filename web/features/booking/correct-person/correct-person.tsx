import "./correct-person.css";
import { For, type JSX, Show } from "solid-js";
import { correctPerson } from "../../../../shared/api/booking/correct-person.ts";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { longestName } from "../../../../shared/people/names/person-name.ts";
import type { FormerParticulars } from "../../../../shared/people/particulars.ts";
import type { DetailsOf, RefusalCode } from "../../../../shared/refusal/refusal.ts";
import { localDate, type Zone } from "../../../../shared/time/zone.ts";
import { call } from "../../../api/call.ts";
import { BirthField } from "../../../form/birth-field.tsx";
import { Form } from "../../../form/form.tsx";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { SexField } from "../../../form/sex-field.tsx";
import { formText } from "../../../form/text.ts";
import { type Directory, zoneIn } from "../../../parts/directory/create-directory.ts";
import { numberIn } from "../../../parts/directory/number-in.ts";
import { fullDate } from "../../../time/format-time.ts";
import { serverNow } from "../../../time/server-clock.ts";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import { takeLostFocus } from "../../../ui/take-lost-focus.ts";
import { type CorrectionForm, createCorrection } from "./create-correction.ts";
import { correctionText } from "./text.ts";

type Props = {
  visit: Visit;
  directory: Directory | undefined;
  /** Hears that the person is known otherwise. */
  onDone: () => void;
};

const formerLine = ({ name, birthDate, sex, until }: FormerParticulars, zone: Zone): string =>
  correctionText().former(name, fullDate(birthDate), formText().sexes[sex], fullDate(localDate(until, zone)));

/** What stood of a person until it was corrected, the latest first. */
const Former = (props: Pick<Props, "visit" | "directory">): JSX.Element => (
  <For each={[...(props.visit.patient.former ?? [])].reverse()}>
    {(former) => <p class="quiet">{formerLine(former, zoneIn(props.directory))}</p>}
  </For>
);

/** The question about somebody of the same particulars: the very same person needs no second record, and no namesake is lost. */
const SamePerson = (props: { form: CorrectionForm; directory: Directory | undefined }): JSX.Element => {
  const refusedAs = <Code extends RefusalCode>(code: Code): DetailsOf<Code> | undefined => {
    const state = props.form.state();
    return state.status === "refused" && state.code === code ? (state.details as DetailsOf<Code>) : undefined;
  };
  const newcomer = () => refusedAs("patient.registered-today");
  const known = () => refusedAs("patient.known-already");
  return (
    <>
      <Show when={newcomer()}>
        {(told) => (
          <Button wide onClick={() => props.form.besides({ besides: told().appointmentId })}>
            {correctionText().otherThan(numberIn(props.directory, told().slot))}
          </Button>
        )}
      </Show>
      <Show when={known()}>
        {(told) => (
          <Button wide onClick={() => props.form.besides({ besidesKnown: told().patientId })}>
            {correctionText().other}
          </Button>
        )}
      </Show>
    </>
  );
};

const Fields = (props: { form: CorrectionForm; directory: Directory | undefined }): JSX.Element => {
  const { values, write, problem, isFixed, state } = props.form;
  return (
    <>
      <Field
        label={correctionText().name}
        hint={correctionText().nameHint}
        problem={problem("name")}
        value={values().name}
        longest={longestName}
        fixed={isFixed()}
        autocomplete="off"
        onInput={(name) => write({ name })}
      />
      <BirthField value={values()} problem={problem("birthDate")} fixed={isFixed()} onWrite={write} />
      <SexField value={values().sex} problem={problem("sex")} fixed={isFixed()} onWrite={write} />
      <SendingNotice state={state()} />
      <SamePerson form={props.form} directory={props.directory} />
    </>
  );
};

/** The form that writes over what stood there. */
const CorrectionFields = (props: {
  form: CorrectionForm;
  directory: Directory | undefined;
  onClose: () => void;
}): JSX.Element => (
  <Form onSubmit={props.form.submit}>
    <h3>{correctionText().title}</h3>
    <Fields form={props.form} directory={props.directory} />
    <Button kind="primary" wide type="submit" busy={props.form.state().status === "sending"}>
      {props.form.state().status === "unsent" ? formText().sendAgain : correctionText().save}
    </Button>
    <Button wide onClick={() => props.onClose()}>
      {correctionText().close}
    </Button>
  </Form>
);

/** Who somebody of the day is, put right: with what stood there before. */
const Correcting = (props: Props): JSX.Element => {
  let place: HTMLDivElement | undefined;
  const lead = (to: string): void =>
    queueMicrotask(() => takeLostFocus(place?.querySelector<HTMLElement>(to) ?? undefined));
  const form = createCorrection({
    visit: () => props.visit,
    now: serverNow,
    correct: (input, key) => call(correctPerson, input, { key }),
    done: () => {
      lead("button");
      props.onDone();
    },
  });
  const open = (): void => {
    form.open();
    lead("input");
  };
  const close = (): void => {
    form.close();
    lead("button");
  };
  return (
    <div class="correct-person" ref={place}>
      <Former visit={props.visit} directory={props.directory} />
      <Show
        when={form.isOpen()}
        fallback={
          <Button wide onClick={open}>
            {correctionText().open}
          </Button>
        }
      >
        <CorrectionFields form={form} directory={props.directory} onClose={close} />
      </Show>
    </div>
  );
};

/** Puts right who somebody of the day is. */
export const CorrectPerson = (props: Props): JSX.Element => (
  <Show when={props.visit.appointment.id} keyed>
    <Correcting {...props} />
  </Show>
);
