import { type Accessor, createEffect, createMemo, createSignal, on } from "solid-js";
import { TimedOut, withDeadline } from "../time/with-deadline.ts";
import type { DeviceKind } from "./chosen-device.ts";
import { answerPatience, type DeviceProblem, deviceProblem } from "./device-problem.ts";
import type { VideoRoom } from "./live-room.ts";
import type { RoomView } from "./room-view.ts";

/** What of oneself to send. */
export type Wish = { microphone: boolean; camera: boolean };

/** What is sent of oneself, beside what was wished for. */
export type Sending = {
  /** Whether a device is on in truth: wished for, and neither failed nor gone silent. */
  on: Accessor<Wish>;
  problems: Accessor<{ microphone?: DeviceProblem | undefined; camera?: DeviceProblem | undefined }>;
  /** Tries a device again that is wished for and not on. */
  again: (device: DeviceKind) => void;
};

const isSent = ({ own }: RoomView, device: DeviceKind): boolean =>
  device === "microphone" ? own.microphone : own.picture !== undefined;

type DeviceSending = {
  problem: Accessor<DeviceProblem | undefined>;
  /** Whether a change of it is under way. */
  underWay: Accessor<boolean>;
  retry: () => void;
};

/** Sends one device as soon as and as long as it is wished for and allowed. */
const createDeviceSending = (
  wanted: Accessor<boolean>,
  maySend: Accessor<boolean>,
  set: (on: boolean) => Promise<void> | undefined,
): DeviceSending => {
  const [problem, setProblem] = createSignal<DeviceProblem>();
  const [underWay, setUnderWay] = createSignal(false);
  const [turn, setTurn] = createSignal(0);
  const wished = createMemo(wanted);
  const tell = (found?: DeviceProblem): void => {
    setProblem(found);
    setUnderWay(false);
  };
  // One change after the other: two at once would publish a track twice.
  let last = Promise.resolve();
  const send = (on: boolean): void => {
    setUnderWay(true);
    const change = last.then(() => set(on));
    change.then(
      () => tell(),
      (error: unknown) => tell(deviceProblem(error)),
    );
    // A browser's question that nobody answers holds up nothing else, and is told; the answer still counts.
    last = withDeadline(answerPatience, () => change).then(
      () => undefined,
      (error: unknown) => void (error instanceof TimedOut && tell("unanswered")),
    );
  };
  createEffect(on([maySend, wished, turn], ([may, wish]) => may && send(wish)));
  return { problem, underWay, retry: () => void setTurn((known) => known + 1) };
};

/** Keeps `room` sending what is wished for, as soon as and as long as the server allows it. */
export const createSending = (
  view: Accessor<RoomView>,
  wish: Accessor<Wish>,
  room: () => VideoRoom | undefined,
): Sending => {
  const maySend = createMemo(() => view().connection === "connected" && view().mayPublish);
  const devices: Record<DeviceKind, DeviceSending> = {
    microphone: createDeviceSending(
      () => wish().microphone,
      maySend,
      (on) => room()?.setMicrophone(on),
    ),
    camera: createDeviceSending(
      () => wish().camera,
      maySend,
      (on) => room()?.setCamera(on),
    ),
  };
  const isOn = (device: DeviceKind): boolean => {
    const { problem, underWay } = devices[device];
    if (!wish()[device] || problem() !== undefined) return false;
    return !maySend() || underWay() || isSent(view(), device);
  };
  const sent = createMemo(() => ({ microphone: isOn("microphone"), camera: isOn("camera") }));
  const problems: Sending["problems"] = () => ({
    microphone: devices.microphone.problem(),
    camera: devices.camera.problem(),
  });
  const again = (device: DeviceKind): void => {
    if (wish()[device] && !isOn(device)) devices[device].retry();
  };
  return { on: sent, problems, again };
};
