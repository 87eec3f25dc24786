import { useParams } from "@solidjs/router";
import { type JSX, Show, untrack } from "solid-js";
import { createConsultation } from "./create-consultation.ts";
import { InRoom } from "./in-room.tsx";
import { WayIn } from "./way-in.tsx";
import { WayOut } from "./way-out.tsx";

const Consultation = (props: { appointmentId: string }): JSX.Element => {
  // One visit, one room: another visit is another screen.
  const consultation = createConsultation(untrack(() => props.appointmentId));
  const { stage } = consultation.patient;
  return (
    <>
      <WayIn consultation={consultation} />
      <Show when={stage() === "in-room" || stage() === "reconnecting"}>
        <InRoom consultation={consultation} />
      </Show>
      <WayOut consultation={consultation} />
    </>
  );
};

/** A patient's consultation, from the device check to the thanks. */
export const PatientRoom = (): JSX.Element => {
  const { appointmentId = "" } = useParams();
  return <Consultation appointmentId={appointmentId} />;
};
