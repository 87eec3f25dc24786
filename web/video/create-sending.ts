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

/** Keeps `room` sending what is wished for, as soon as and as long as the server allows it. */
export const createSending = (
  view: Accessor<RoomView>,
  wish: Accessor<Wish>,
  room: () => VideoRoom | undefined,
): Sending => {
  const [problems, setProblems] = createSignal<ReturnType<Sending["problems"]>>({});
  const [underWay, setUnderWay] = createSignal<Wish>({ microphone: false, camera: false });
  const maySend = createMemo(() => view().connection === "connected" && view().mayPublish);

  const follow = (device: DeviceKind): (() => void) => {
    const [turn, setTurn] = createSignal(0);
    const wished = createMemo(() => wish()[device]);
    const tell = (problem?: DeviceProblem): void => {
      setProblems((known) => ({ ...known, [device]: problem }));
      setUnderWay((known) => ({ ...known, [device]: false }));
    };
    // One change after the other: two at once would publish a track twice.
    let last = Promise.resolve();
    const send = (on: boolean): void => {
      setUnderWay((known) => ({ ...known, [device]: true }));
      const change = last.then(() => (device === "microphone" ? room()?.setMicrophone(on) : room()?.setCamera(on)));
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
    createEffect(on([maySend, wished, turn], ([may, wanted]) => may && send(wanted)));
    return () => setTurn((known) => known + 1);
  };
  const retries = { microphone: follow("microphone"), camera: follow("camera") };

  const isOn = (device: DeviceKind): boolean => {
    if (!wish()[device] || problems()[device] !== undefined) return false;
    return !maySend() || underWay()[device] || isSent(view(), device);
  };
  const sent = createMemo(() => ({ microphone: isOn("microphone"), camera: isOn("camera") }));
  const again = (device: DeviceKind): void => {
    if (wish()[device] && !isOn(device)) retries[device]();
  };
  return { on: sent, problems, again };
};
