import { type JSX, Show } from "solid-js";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { takenBack } from "../../../parts/line/skip-request.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import type { Calling } from "./create-calling.ts";
import { doctorText } from "./text.ts";

/** Who was passed over a moment ago, with the way to take it back: the next is shown by then. */
export const PassedOver = (props: { calling: Calling; line: readonly Visit[] }): JSX.Element => {
  const name = (id: string): string | undefined =>
    props.line.find(({ appointment }) => appointment.id === id)?.patient.name;
  return (
    <Show when={props.calling.skipped()}>
      {(request) => (
        <Notice kind="done">
          <p>{doctorText().passedOver(name(request().appointmentId) ?? "")}</p>
          <Button onClick={() => void props.calling.skip(takenBack(request()))}>{doctorText().takeBack}</Button>
        </Notice>
      )}
    </Show>
  );
};
