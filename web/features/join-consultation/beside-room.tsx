import { type JSX, Match, Switch } from "solid-js";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import type { Zone } from "../../../shared/time/zone.ts";
import { AskDesk } from "../list-clinics/ask-desk.tsx";
import type { Directory } from "../list-clinics/create-directory.ts";
import type { PatientRoom } from "./create-patient-room.ts";
import { Farewell } from "./farewell.tsx";
import { opensAt } from "./opens-at.ts";
import { TooEarly } from "./too-early.tsx";
import { Outside, Refused, Unavailable } from "./trouble.tsx";

type Props = {
  patient: PatientRoom;
  visit: Appointment | undefined;
  directory: Directory | undefined;
  now: Instant;
  zone: Zone;
};

/** Where one is not in the room and does not wait for it: too early, outside, over, or not let in. */
export const BesideRoom = (props: Props): JSX.Element => {
  const stage = () => props.patient.stage();
  return (
    <Switch>
      <Match when={stage() === "left"}>
        <Outside
          elsewhere={props.patient.room.view().connection === "elsewhere"}
          onRejoin={() => void props.patient.room.enter()}
        />
      </Match>
      <Match when={stage() === "ended"}>
        <Farewell
          visit={props.patient.visit() ?? props.visit?.state.status}
          sessionId={props.visit?.slot.sessionId}
          directory={props.directory}
        />
      </Match>
      <Match when={stage() === "too-early"}>
        <TooEarly opensAt={opensAt(props.patient.refused(), props.visit)} now={props.now} zone={props.zone} />
      </Match>
      <Match when={stage() === "refused"}>
        <Refused message={props.patient.refused()?.message} />
      </Match>
      <Match when={stage() === "unavailable"}>
        <Unavailable offline={!navigator.onLine} onAgain={() => void props.patient.begin()}>
          <AskDesk sessionId={props.visit?.slot.sessionId} directory={props.directory} />
        </Unavailable>
      </Match>
    </Switch>
  );
};
