import { type JSX, Show } from "solid-js";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { localDate, type Zone } from "../../../../shared/time/zone.ts";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { VisitFacts } from "../../../parts/day/visit-facts.tsx";
import type { Directory } from "../../../parts/directory/create-directory.ts";
import { numberIn } from "../../../parts/directory/number-in.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { DeviceChoice } from "../../../video/device-choice.tsx";
import { endText } from "../end-consultation/text.ts";
import type { DoctorRoomState } from "./create-doctor-room.ts";
import type { DoctorsWayOut } from "./create-ways-out.ts";
import { doctorRoomText } from "./text.ts";

type Props = {
  doctor: DoctorRoomState;
  visit: Visit | undefined;
  directory: Directory | undefined;
  name: string;
  zone: Zone;
  service: string;
  place: string | undefined;
  onEnd: () => void;
};

const Pause = (props: { way: DoctorsWayOut }): JSX.Element => (
  <>
    <Button wide busy={props.way.state().status === "sending"} onClick={() => void props.way.send()}>
      {doctorRoomText().pause}
    </Button>
    <SendingNotice state={props.way.state()} onAgain={() => void props.way.again()} />
  </>
);

/** Beside the picture: who it is, what to do when it does not go on by itself, and the ways out. */
export const RoomSide = (props: Props): JSX.Element => (
  <div class="consult-side">
    <Show when={props.visit}>
      {(known) => (
        <VisitFacts
          visit={known()}
          number={numberIn(props.directory, known().appointment.slot)}
          date={localDate(known().appointment.slot.start, props.zone)}
          zone={props.zone}
          service={props.service}
          place={props.place}
        />
      )}
    </Show>
    <Show when={props.doctor.admission.gaveUp()}>
      <Notice kind="waiting">
        <p>{doctorRoomText().notHeard(props.name)}</p>
        <Button onClick={() => props.doctor.admission.again()}>{doctorRoomText().admitAgain}</Button>
      </Notice>
    </Show>
    <div class="consult-ways">
      <details>
        <summary>{doctorRoomText().devices}</summary>
        <DeviceChoice kind="microphone" onChoose={(id) => props.doctor.room.switchDevice("microphone", id)} />
        <DeviceChoice kind="camera" onChoose={(id) => props.doctor.room.switchDevice("camera", id)} />
      </details>
      <Pause way={props.doctor.pause} />
      <Button kind="primary" wide icon="check" onClick={() => props.onEnd()}>
        {endText().end(props.name)}
      </Button>
    </div>
  </div>
);
