import { type JSX, Show } from "solid-js";
import { skipPatient } from "../../../shared/api/consult/skip-patient.ts";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import { isForPerson, type Skipped } from "../../../shared/booking/arrival/skipped.ts";
import { call } from "../../api/call.ts";
import { createSubmit } from "../../api/create-submit.ts";
import { SendingNotice } from "../../form/sending-notice.tsx";
import { Button } from "../../ui/button.tsx";
import { backOf } from "./skip-request.ts";
import { lineText } from "./text.ts";

type Props = {
  visit: Pick<Appointment, "id" | "slot" | "mode">;
  state: Skipped;
  /** Hears that they are back in the line. */
  onBack: () => void;
};

/** For whoever was called and not there, what brings them back: by video their own word, at the clinic its desk's. */
export const SayBack = (props: Props): JSX.Element => {
  const submit = createSubmit({
    call: () => call(skipPatient, backOf({ ...props.visit, state: props.state })),
    done: () => props.onBack(),
  });
  return (
    <Show
      when={props.visit.mode === "video" && !isForPerson(props.state)}
      fallback={<p>{props.visit.mode === "video" ? lineText().askDesk : lineText().toDesk}</p>}
    >
      <Button
        kind="primary"
        wide
        busy={submit.state().status === "sending"}
        onClick={() => void submit.send(undefined)}
      >
        {lineText().sayHere}
      </Button>
      <SendingNotice state={submit.state()} onAgain={() => void submit.again()} />
    </Show>
  );
};
