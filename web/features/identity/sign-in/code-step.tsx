import { createEffect, createMemo, createSignal, type JSX, on, Show } from "solid-js";
import { minute, second } from "../../../../shared/time/instant.ts";
import { Form } from "../../../form/form.tsx";
import { createNow } from "../../../time/create-now.ts";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Page } from "../../../ui/page.tsx";
import { codeIn } from "./code-in.ts";
import { type Again, pauseLeft } from "./code-under-way.ts";
import type { SignInState } from "./create-sign-in.ts";
import { problemWords } from "./problem-words.ts";
import { wholePhone } from "./shown-phone.ts";
import { signInText } from "./text.ts";

type Props = {
  state: Extract<SignInState, { status: "code" }>;
  /** Whether texts land on the outbox page. */
  isLocal: boolean;
  onEnter: (code: string) => void;
  onAgain: () => void;
  onOther: () => void;
};

const problemIn = ({ problem: kind, challenge, again }: Props["state"]): string | undefined => {
  if (!kind) return undefined;
  const isLost = kind === "wrong-code" && again.refused === "offline";
  const said = isLost ? signInText().wrongOfTwo : problemWords()[kind];
  return kind === "wrong-code" ? `${said} ${signInText().attempts(challenge.attemptsLeft)}` : said;
};

/** In full, so that a wrong digit is seen; a reload leaves only what every onlooker may know. */
const receiverIn = ({ to: { phone, masked } }: Props["state"]): string =>
  phone === undefined ? masked : wholePhone(phone);

/** Why no other code came, where that is no matter of waiting. */
const refusedIn = ({ refused }: Again): string | undefined => {
  if (refused === undefined || refused === "wait") return undefined;
  if (refused === "offline") return signInText().maybeSent;
  return problemWords()[refused === "wrong-number" ? "number" : refused];
};

/** When another code may be asked for, said until then. */
const pauseIn = (again: Again): string | undefined => {
  const left = pauseLeft(again);
  if (left === 0) return undefined;
  return again.refused === "wait"
    ? signInText().wait(Math.ceil(left / minute))
    : signInText().pause(Math.ceil(left / second));
};

/** Where no code arrives: another one, another number, and on a machine of one's own the page where all of them land. */
const NoCode = (props: Pick<Props, "state" | "isLocal" | "onAgain" | "onOther">): JSX.Element => {
  const tick = createNow(second);
  const paused = (): string | undefined => {
    // The words change with each second; how many are left goes by the clock that the pause began by.
    tick();
    return pauseIn(props.state.again);
  };
  const isSending = (): boolean => props.state.busy === "sending";
  return (
    <>
      <Show when={refusedIn(props.state.again)}>{(why) => <Notice kind="waiting">{why()}</Notice>}</Show>
      <p role="status">{props.state.again.isAnew ? signInText().sentAnew : ""}</p>
      <Show when={paused()}>{(said) => <p class="quiet">{said()}</p>}</Show>
      <div>
        <Button kind="quiet" busy={isSending() || paused() !== undefined} onClick={props.onAgain}>
          {isSending() ? signInText().sending : signInText().again}
        </Button>
        <Button kind="quiet" busy={props.state.busy !== false} onClick={props.onOther}>
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
    </>
  );
};

/** Asks for the code that arrived; a complete one is checked at once. */
export const CodeStep = (props: Props): JSX.Element => {
  const [code, setCode] = createSignal("");
  const write = (written: string): void => {
    const whole = codeIn(written);
    setCode(whole ?? written);
    if (whole !== undefined) props.onEnter(whole);
  };
  const isChecking = (): boolean => props.state.busy === "checking";
  // What was written was of the code before.
  const id = createMemo(() => props.state.id);
  createEffect(on(id, () => setCode(""), { defer: true }));
  return (
    <Form onSubmit={() => props.onEnter(code())}>
      <Page
        title={signInText().codeTitle}
        lead={signInText().codeLead(receiverIn(props.state))}
        bar={
          <Button kind="primary" type="submit" wide busy={props.state.busy !== false}>
            {isChecking() ? signInText().checking : signInText().enter}
          </Button>
        }
      >
        <Field
          label={signInText().code}
          problem={problemIn(props.state)}
          inputMode="numeric"
          autocomplete="one-time-code"
          value={code()}
          onInput={write}
        />
        <NoCode state={props.state} isLocal={props.isLocal} onAgain={props.onAgain} onOther={props.onOther} />
      </Page>
    </Form>
  );
};
