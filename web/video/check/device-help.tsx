import { For, type JSX, onMount } from "solid-js";
import { takeLostFocus } from "../../ui/take-lost-focus.ts";
import type { DeviceProblem } from "../device-problem.ts";
import { checkText } from "./text.ts";

/** What to do when a device does not start, one small step after the other; it is where one reads on. */
export const DeviceHelp = (props: { problem: DeviceProblem; device: string }): JSX.Element => {
  let heading: HTMLHeadingElement | undefined;
  onMount(() => takeLostFocus(heading));
  return (
    <section class="device-help">
      <h2 ref={heading} tabindex="-1">
        {checkText().problems[props.problem](props.device)}
      </h2>
      <ol>
        <For each={checkText().steps[props.problem](props.device)}>{(step) => <li>{step}</li>}</For>
      </ol>
    </section>
  );
};
