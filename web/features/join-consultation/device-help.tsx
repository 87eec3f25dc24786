import { For, type JSX } from "solid-js";
import type { DeviceProblem } from "../../video/device-problem.ts";
import { joinText } from "./text.ts";

const stepsOf = (problem: DeviceProblem, device: string): string[] => {
  const text = joinText();
  const steps: Record<DeviceProblem, string[]> = {
    refused: text.refusedSteps(device),
    busy: text.busySteps,
    missing: text.missingSteps,
    unsupported: text.unsupportedSteps,
  };
  return steps[problem];
};

/** What to do when a device does not start, one small step after the other. */
export const DeviceHelp = (props: { problem: DeviceProblem; device: string }): JSX.Element => (
  <section class="device-help" role="status">
    <h2>{joinText()[props.problem](props.device)}</h2>
    <ol>
      <For each={stepsOf(props.problem, props.device)}>{(step) => <li>{step}</li>}</For>
    </ol>
  </section>
);
