import type { JSX } from "solid-js";
import { Heading } from "../../../ui/page.tsx";
import { RoomScreen } from "../../../video/room-screen.tsx";
import { type Consultation, doctorIn } from "./create-consultation.ts";
import { joinText } from "./text.ts";

/** The room with the doctor, which fills the screen. */
export const InRoom = (props: { consultation: Consultation }): JSX.Element => {
  const name = (): string => doctorIn(props.consultation);
  return (
    <main class="room-full">
      <Heading title={joinText().room(name())} unseen={joinText().admitted} />
      <RoomScreen
        room={props.consultation.patient.room}
        name={name()}
        absent={props.consultation.isCalled() ? joinText().connecting : joinText().absent(name())}
        news={props.consultation.isCalled() ? joinText().called : undefined}
        mayTurn
        onLeave={() => void props.consultation.patient.room.leave()}
      />
    </main>
  );
};
