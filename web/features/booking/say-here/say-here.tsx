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

type Props = { visit: Appointment; now: Instant; zone: Zone; onDone: (visit: Appointment) => void };

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

/** Says on the day that one is here, by the code on the board at the door. */
export const SayHere = (props: Props): JSX.Element => {
  const saying = createSaying({ visit: () => props.visit, call, done: (visit) => props.onDone(visit) });
  return (
    <Show when={canSayHere(props.visit) && !isOffered(props.visit) && isToday(props)}>
      <form
        class="say-here no-print"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          saying.send();
        }}
      >
        <Show
          when={saying.code() !== undefined}
          fallback={
            <Button kind="primary" wide onClick={saying.open}>
              {sayHereText().here}
            </Button>
          }
        >
          <CodeAsked saying={saying} />
        </Show>
      </form>
    </Show>
  );
};
