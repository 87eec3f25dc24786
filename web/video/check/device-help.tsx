import { type JSX, onMount } from "solid-js";
import { takeLostFocus } from "../../ui/take-lost-focus.ts";
import type { DeviceKind } from "../chosen-device.ts";
import type { DeviceProblem } from "../device-problem.ts";
import { DeviceSteps } from "../device-steps.tsx";
import { videoText } from "../text.ts";
import { checkText } from "./text.ts";

/** What to do when a device does not start, one small step after the other; it is where one reads on. */
export const DeviceHelp = (props: { problem: DeviceProblem; device: DeviceKind }): JSX.Element => {
  let heading: HTMLHeadingElement | undefined;
  onMount(() => takeLostFocus(heading));
  return (
    <section class="device-help">
      <h2 ref={heading} tabindex="-1">
        {videoText().problem[props.problem](videoText().device[props.device])}
      </h2>
      <DeviceSteps problem={props.problem} device={props.device} again={checkText().again} />
    </section>
  );
};
