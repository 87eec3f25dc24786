import { A } from "@solidjs/router";
import { type JSX, Show } from "solid-js";
import { hoursOn, type ShiftCode } from "../../../../shared/roster/month/shift-code.ts";
import { toRequests } from "../../../addresses/roster/to-requests.ts";
import { Form } from "../../../form/form.tsx";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { formText } from "../../../form/text.ts";
import { wallHours } from "../../../parts/roster/wall-hours.ts";
import { Button } from "../../../ui/button.tsx";
import { Chips } from "../../../ui/chips.tsx";
import { Field, Select } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { monthWritten, type OfferForm } from "./create-offer.ts";
import { offerText } from "./text.ts";

type Props = {
  form: OfferForm;
  /** The codes of the month that is written; absent until they are known, empty where it isn't published. */
  codes: readonly ShiftCode[] | undefined;
};

const hintOf = (date: string, codes: Props["codes"]): string | undefined => {
  if (monthWritten(date) === undefined) return offerText().chooseDate;
  return codes?.length === 0 ? offerText().noCodes : undefined;
};

const optionsOf = (codes: readonly ShiftCode[], date: string) => [
  { value: "", label: offerText().choose },
  ...codes.map((code) => ({
    value: code.code,
    label: `${code.code}, ${wallHours(hoursOn(code, date))}, ${code.name}`,
  })),
];

const Fields = (props: Props): JSX.Element => {
  const { values, write, problem, isFixed } = props.form;
  return (
    <>
      <Field
        type="date"
        label={offerText().date}
        value={values().date}
        problem={problem("date")}
        fixed={isFixed()}
        onInput={(date) => write({ date })}
      />
      <Select
        label={offerText().code}
        hint={hintOf(values().date, props.codes)}
        problem={problem("code")}
        fixed={isFixed()}
        value={values().code}
        options={optionsOf(props.codes ?? [], values().date)}
        onChange={(code) => write({ code })}
      />
      <Chips
        legend={offerText().approval}
        problem={problem("approval")}
        fixed={isFixed()}
        options={(["no", "yes"] as const).map((value) => ({ value, label: offerText().approvals[value] }))}
        value={values().approval === "yes" ? "yes" : "no"}
        onChoose={(approval) => write({ approval })}
      />
    </>
  );
};

const Sent = (props: { onAnother: () => void }): JSX.Element => (
  <>
    <Notice kind="done" takesFocus>
      {offerText().sent}
    </Notice>
    <Button wide onClick={() => props.onAnother()}>
      {offerText().another}
    </Button>
    <A class="button" data-wide="" href={toRequests()}>
      {offerText().back}
    </A>
  </>
);

/** What is asked of whoever offers a shift. */
export const OfferFields = (props: Props): JSX.Element => {
  const { state } = props.form;
  return (
    <Show when={state().status !== "done"} fallback={<Sent onAnother={props.form.clear} />}>
      <Form onSubmit={props.form.submit}>
        <Fields {...props} />
        <SendingNotice state={state()} />
        <div class="bottom-bar">
          <Button kind="primary" wide type="submit" busy={state().status === "sending"}>
            {state().status === "unsent" ? formText().sendAgain : offerText().send}
          </Button>
        </div>
      </Form>
    </Show>
  );
};
