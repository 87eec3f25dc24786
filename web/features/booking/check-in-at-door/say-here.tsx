import "./say-here.css";
import { type JSX, Show } from "solid-js";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { isOffered } from "../../../../shared/booking/displaced/offer.ts";
import { canSayHere } from "../../../../shared/booking/door/check-in-at-door.ts";
import { sessionIdParts } from "../../../../shared/schedule/session.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { localDate, type Zone } from "../../../../shared/time/zone.ts";
import { call } from "../../../api/call.ts";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import { createSaying } from "./create-saying.ts";
import { sayHereText } from "./text.ts";

type Props = {
  visit: Appointment;
  now: Instant;
  zone: Zone;
  /** Whether its button stays in thumb's reach at the screen's end. @default it stands where it is */
  inReach?: boolean;
  onDone: (visit: Appointment) => void;
};

const isToday = ({ visit, now, zone }: Props): boolean =>
  sessionIdParts(visit.slot.sessionId).date === localDate(now, zone);

type Saying = ReturnType<typeof createSaying>;

/** What is read off the board, and sent. */
const CodeAsked = (props: { saying: Saying }): JSX.Element => {
  const isSending = (): boolean => props.saying.state().status === "sending";
  return (
    <>
      <Field
        label={sayHereText().code}
        hint={sayHereText().hint}
        inputMode="numeric"
        autocomplete="off"
        problem={props.saying.problem()}
        fixed={isSending()}
        value={props.saying.code() ?? ""}
        onInput={props.saying.write}
      />
      <SendingNotice state={props.saying.state()} />
      <Button type="submit" kind="primary" wide busy={isSending()}>
        {isSending() ? sayHereText().sending : sayHereText().send}
      </Button>
    </>
  );
};

/** The press that says so, then the code that proves it. */
const Asked = (props: Props): JSX.Element => {
  let form: HTMLFormElement | undefined;
  const saying = createSaying({ visit: () => props.visit, call, done: (visit) => props.onDone(visit) });
  const isAsked = (): boolean => saying.code() !== undefined;
  const open = (): void => {
    saying.open();
    const code = form?.querySelector("input");
    code?.focus({ preventScroll: true });
    code?.scrollIntoView({ block: "center" });
  };
  return (
    <form
      ref={form}
      class="say-here no-print"
      classList={{ "bottom-bar": props.inReach === true && !isAsked() }}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        saying.send();
      }}
    >
      <Show
        when={isAsked()}
        fallback={
          <Button kind="primary" wide onClick={open}>
            {sayHereText().here}
          </Button>
        }
      >
        <CodeAsked saying={saying} />
      </Show>
    </form>
  );
};

/** Says on the day that one is here, by the code on the board at the door. */
export const SayHere = (props: Props): JSX.Element => (
  <Show when={canSayHere(props.visit) && !isOffered(props.visit) && isToday(props)}>
    <Asked {...props} />
  </Show>
);
