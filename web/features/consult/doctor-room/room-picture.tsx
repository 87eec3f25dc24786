import type { JSX } from "solid-js";
import { createNow } from "../../../time/create-now.ts";
import { RoomScreen } from "../../../video/room-screen.tsx";
import { absentText } from "./absent-text.ts";
import type { DoctorRoomState } from "./create-doctor-room.ts";
import { doctorRoomText } from "./text.ts";

/** How often it is said anew since when the patient is gone. */
const interval = 5_000;

/** The patient's picture, or in its place where they are. */
export const RoomPicture = (props: { doctor: DoctorRoomState; name: string }): JSX.Element => {
  const now = createNow(interval);
  const absent = (): string =>
    props.doctor.stage() === "opening"
      ? doctorRoomText().opening
      : absentText(props.name, props.doctor.presence.leftAt(), now());
  const news = (): string | undefined => {
    const told = props.doctor.presence.news();
    return told && doctorRoomText().news[told](props.name);
  };
  return (
    <RoomScreen
      room={props.doctor.room}
      name={props.name}
      absent={absent()}
      news={news()}
      mayTurn={false}
      onLeave={() => void props.doctor.room.leave()}
    />
  );
};
