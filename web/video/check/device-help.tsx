import { For, type JSX, onMount } from "solid-js";
import { takeLostFocus } from "../../ui/take-lost-focus.ts";
import type { DeviceKind } from "../chosen-device.ts";
import type { DeviceProblem } from "../device-problem.ts";
import { videoText } from "../text.ts";
import { checkText } from "./text.ts";

/** What to do when a device does not start, one small step after the other; it is where one reads on. */
export const DeviceHelp = (props: { problem: DeviceProblem; device: DeviceKind }): JSX.Element => {
  let heading: HTMLHeadingElement | undefined;
  const name = (): string => videoText().device[props.device];
  onMount(() => takeLostFocus(heading));
  return (
    <section class="device-help">
      <h2 ref={heading} tabindex="-1">
        {videoText().problem[props.problem](name())}
      </h2>
      <ol>
        <For each={checkText().steps[props.problem](name())}>{(step) => <li>{step}</li>}</For>
      </ol>
    </section>
  );
};
