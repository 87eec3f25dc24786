import { createMemo, type JSX, Show } from "solid-js";
import type { DeviceKind } from "./chosen-device.ts";
import type { ConsultRoom } from "./create-room.ts";
import type { DeviceProblem } from "./device-problem.ts";
import { DeviceSteps } from "./device-steps.tsx";
import { type RoomLine, roomLine } from "./room-line.ts";
import { videoText } from "./text.ts";

type Props = { room: ConsultRoom; name: string; news: string | undefined };

const lineIn = ({ view, wish, sending }: ConsultRoom): RoomLine | undefined => {
  const wished = wish();
  const on = sending.on();
  return roomLine(view(), {
    microphone: wished.microphone && !on.microphone,
    camera: wished.camera && !on.camera,
  });
};

const textOf = (line: RoomLine | undefined, { room, name, news }: Props): string => {
  const { microphone, camera } = room.sending.problems();
  switch (line) {
    case "reconnecting":
      return videoText().reconnecting;
    case "no-microphone":
      return videoText().noMicrophone(microphone);
    case "own-network":
      return room.wish().camera ? videoText().ownNetwork : videoText().ownNetworkVoice;
    case "other-network":
      return videoText().otherNetwork(name);
    case "no-camera":
      return videoText().noCamera(camera);
    default:
      return news ?? "";
  }
};

const silentDevices: Partial<Record<RoomLine, DeviceKind>> = { "no-microphone": "microphone", "no-camera": "camera" };

/** What to do about the device that the line speaks of; open at once where nothing is heard without it. */
const Help = (props: { device: DeviceKind; problem: DeviceProblem }): JSX.Element => (
  <details class="room-help" open={props.device === "microphone"}>
    <summary>{videoText().whatToDo}</summary>
    <DeviceSteps
      problem={props.problem}
      device={props.device}
      again={props.device === "microphone" ? videoText().soundOn : videoText().pictureOn}
    />
  </details>
);

/** The one thing worth saying over the picture, with what to do about it. */
export const RoomTop = (props: Props): JSX.Element => {
  const line = createMemo(() => lineIn(props.room));
  const device = createMemo((): DeviceKind | undefined => silentDevices[line() ?? "reconnecting"]);
  const problem = createMemo((): DeviceProblem | undefined => {
    const silent = device();
    return silent && props.room.sending.problems()[silent];
  });
  return (
    <div class="room-top">
      <p class="room-line" role="status">
        {textOf(line(), props)}
      </p>
      <Show when={problem()}>{(known) => <Help device={device() ?? "microphone"} problem={known()} />}</Show>
    </div>
  );
};
