import { createSignal, type JSX, Show } from "solid-js";
import { Form } from "../../../form/form.tsx";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import { Page } from "../../../ui/page.tsx";
import type { SignInState } from "./create-sign-in.ts";
import { signInText } from "./text.ts";
import { wholePhone } from "./whole-phone.ts";

type Props = {
  state: Extract<SignInState, { status: "code" }>;
  /** Whether texts land on the outbox page. */
  isLocal: boolean;
  onEnter: (code: string) => void;
  onAgain: () => void;
  onOther: () => void;
};

const length = 6;

/** Asks for the code that arrived; a complete one is checked at once. */
export const CodeStep = (props: Props): JSX.Element => {
  const [code, setCode] = createSignal("");
  const problem = (): string | undefined => {
    const kind = props.state.problem;
    if (!kind) return undefined;
    const said = signInText().problem[kind];
    return kind === "wrong-code" ? `${said} ${signInText().attempts(props.state.challenge.attemptsLeft)}` : said;
  };
  /** In full, so that a wrong digit is seen; a reload leaves only what every onlooker may know. */
  const receiver = (): string => {
    const { phone, masked } = props.state.to;
    return phone === undefined ? masked : wholePhone(phone);
  };
  const write = (written: string): void => {
    setCode(written);
    if (written.replace(/\D/g, "").length === length) props.onEnter(written);
  };
  return (
    <Form onSubmit={() => props.onEnter(code())}>
      <Page
        title={signInText().codeTitle}
        lead={signInText().codeLead(receiver())}
        bar={
          <Button kind="primary" type="submit" wide busy={props.state.busy}>
            {props.state.busy ? signInText().checking : signInText().enter}
          </Button>
        }
      >
        <Field
          label={signInText().code}
          problem={problem()}
          inputMode="numeric"
          autocomplete="one-time-code"
          value={code()}
          onInput={write}
        />
        <div>
          <Button kind="quiet" onClick={props.onAgain}>
            {signInText().again}
          </Button>
          <Button kind="quiet" onClick={props.onOther}>
            {signInText().other}
          </Button>
        </div>
        <Show when={props.isLocal}>
          <p>
            <a class="quiet" href="/outbox" target="_blank" rel="noopener">
              {signInText().outbox}
            </a>
          </p>
        </Show>
      </Page>
    </Form>
  );
};
