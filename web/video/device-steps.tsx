import "./device-steps.css";
import { For, type JSX } from "solid-js";
import type { DeviceKind } from "./chosen-device.ts";
import type { DeviceProblem } from "./device-problem.ts";
import { videoText } from "./text.ts";

type Props = {
  problem: DeviceProblem;
  device: DeviceKind;
  /** The word of the button that tries once more. */
  again: string;
};

/** What to do about a device that does not start, one small step after the other. */
export const DeviceSteps = (props: Props): JSX.Element => (
  <ol class="device-steps">
    <For each={videoText().steps[props.problem](videoText().device[props.device], props.again)}>
      {(step) => <li>{step}</li>}
    </For>
  </ol>
);
