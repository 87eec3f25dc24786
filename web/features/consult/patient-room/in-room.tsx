import type { JSX } from "solid-js";
import { Heading } from "../../../ui/page.tsx";
import { RoomScreen } from "../../../video/room-screen.tsx";
import { videoText } from "../../../video/text.ts";
import { type Consultation, doctorIn } from "./create-consultation.ts";
import { patientRoomText } from "./text.ts";

/**
 * Why the doctor can't be seen: just called, not heard while one's own line is broken, or out of the room, perhaps for
 * good.
 */
const absentIn = ({ isCalled, patient }: Consultation, name: string): string => {
  if (isCalled()) return patientRoomText().connecting;
  return patient.stage() === "reconnecting" ? patientRoomText().networkNone : patientRoomText().absent(name);
};

/** The room with the doctor, which fills the screen. */
export const InRoom = (props: { consultation: Consultation }): JSX.Element => {
  const name = (): string => doctorIn(props.consultation);
  return (
    <main class="room-full">
      <Heading title={videoText().withWhom(name())} unseen next={patientRoomText().admitted} />
      <RoomScreen
        room={props.consultation.patient.room}
        name={name()}
        absent={absentIn(props.consultation, name())}
        news={props.consultation.isCalled() ? patientRoomText().called : undefined}
        mayTurn
        onLeave={() => void props.consultation.patient.room.leave()}
      />
    </main>
  );
};
