import { type Accessor, createSignal, onCleanup } from "solid-js";
import type { DeviceKind } from "./chosen-device.ts";
import { answerPatience, type DeviceProblem, deviceProblem } from "./device-problem.ts";
import { closeDevice, openDevice } from "./open-device.ts";

/** Where the check of one device stands. */
export type DeviceState =
  | { status: "idle" | "asking" | "off" }
  | { status: "ready"; stream: MediaStream }
  | { status: "problem"; problem: DeviceProblem };

/** One device being tried out before a call. */
export type Device = { state: Accessor<DeviceState>; ask: () => Promise<void>; turnOff: () => void };

/**
 * Tries out a device; it is given back when the screen goes. A question nobody answers becomes a problem with a way
 * around it, and an answer that comes after all is still taken.
 */
export const createDevice = (kind: DeviceKind, open: typeof openDevice = openDevice): Device => {
  const [state, setState] = createSignal<DeviceState>({ status: "idle" });
  let turn = 0;
  const release = (): void => {
    turn += 1;
    const current = state();
    if (current.status === "ready") closeDevice(current.stream);
  };
  onCleanup(release);
  const ask = async (): Promise<void> => {
    release();
    const mine = turn;
    const settle = (next: DeviceState): void => {
      if (mine === turn) setState(next);
    };
    setState({ status: "asking" });
    const waited = setTimeout(() => settle({ status: "problem", problem: "unanswered" }), answerPatience);
    try {
      const stream = await open(kind);
      if (mine === turn) setState({ status: "ready", stream });
      else closeDevice(stream);
    } catch (error) {
      settle({ status: "problem", problem: deviceProblem(error) });
    } finally {
      clearTimeout(waited);
    }
  };
  return {
    state,
    ask,
    turnOff: () => {
      release();
      setState({ status: "off" });
    },
  };
};
