import type { JSX } from "solid-js";
import { toStaff } from "../../../addresses/to-staff.ts";
import { Form } from "../../../form/form.tsx";
import { WhySignIn } from "../../../parts/sign-in/why-sign-in.tsx";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import { Page } from "../../../ui/page.tsx";
import type { SignInState } from "./create-sign-in.ts";
import { problemWords } from "./problem-words.ts";
import { signInText } from "./text.ts";

type Props = {
  state: Extract<SignInState, { status: "phone" }>;
  phone: string;
  onPhone: (phone: string) => void;
  onSend: () => void;
};

/** Asks for the number. */
export const PhoneStep = (props: Props): JSX.Element => {
  const problem = (): string | undefined => {
    const { state } = props;
    if (!state.problem) return undefined;
    return state.problem === "wait" ? signInText().wait(state.minutes) : problemWords()[state.problem];
  };
  return (
    <Form onSubmit={props.onSend}>
      <Page
        title={signInText().phoneTitle}
        lead={signInText().phoneLead}
        bar={
          <Button kind="primary" type="submit" wide busy={props.state.busy}>
            {props.state.busy ? signInText().sending : signInText().send}
          </Button>
        }
      >
        <WhySignIn />
        <Field
          label={signInText().phone}
          hint={signInText().phoneHint}
          problem={problem()}
          type="tel"
          autocomplete="tel"
          value={props.phone}
          onInput={props.onPhone}
        />
        <p>
          <a href={toStaff()} rel="external">
            {signInText().staff}
          </a>
        </p>
      </Page>
    </Form>
  );
};
