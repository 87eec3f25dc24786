import { type Accessor, createSignal, onCleanup } from "solid-js";
import { type DeviceProblem, deviceProblem } from "./device-problem.ts";
import { closeDevice, type DeviceKind, openDevice } from "./open-device.ts";

/** Where the check of one device stands. */
export type DeviceState =
  | { status: "idle" | "asking" | "off" }
  | { status: "ready"; stream: MediaStream }
  | { status: "problem"; problem: DeviceProblem };

/** One device being tried out before a call. */
export type Device = { state: Accessor<DeviceState>; ask: () => Promise<void>; turnOff: () => void };

/** Tries out a device; it is given back when the screen goes. */
export const createDevice = (kind: DeviceKind, open: typeof openDevice = openDevice): Device => {
  const [state, setState] = createSignal<DeviceState>({ status: "idle" });
  let gone = false;
  const release = (): void => {
    const current = state();
    if (current.status === "ready") closeDevice(current.stream);
  };
  onCleanup(() => {
    gone = true;
    release();
  });
  return {
    state,
    ask: async () => {
      release();
      setState({ status: "asking" });
      try {
        const stream = await open(kind);
        if (gone) closeDevice(stream);
        else setState({ status: "ready", stream });
      } catch (error) {
        setState({ status: "problem", problem: deviceProblem(error) });
      }
    },
    turnOff: () => {
      release();
      setState({ status: "off" });
    },
  };
};
