import { For, type JSX } from "solid-js";
import type { DeviceProblem } from "../device-problem.ts";
import { checkText } from "./text.ts";

/** What to do when a device does not start, one small step after the other. */
export const DeviceHelp = (props: { problem: DeviceProblem; device: string }): JSX.Element => (
  <section class="device-help" role="status">
    <h2>{checkText().problems[props.problem](props.device)}</h2>
    <ol>
      <For each={checkText().steps[props.problem](props.device)}>{(step) => <li>{step}</li>}</For>
    </ol>
  </section>
);
