import "./device-check.css";
import { createEffect, createMemo, type JSX, Match, Show, Switch } from "solid-js";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { takeLostFocus } from "../../ui/take-lost-focus.ts";
import type { Device, DeviceState } from "../create-device.ts";
import { DeviceChoice } from "../device-choice.tsx";
import { Picture } from "../picture.tsx";
import { playableStream } from "../playable-stream.ts";
import type { CheckStep } from "./check-step.ts";
import { DeviceHelp } from "./device-help.tsx";
import { checkText } from "./text.ts";

export const streamOf = (state: DeviceState): MediaStream | undefined =>
  state.status === "ready" ? state.stream : undefined;

const problemOf = (state: DeviceState) => (state.status === "problem" ? state.problem : undefined);

/** What the two sides of a call read differently. */
export type CheckWords = {
  /** Who can't hear whom without the microphone. */
  unheard: string;
  cameraAsk: string;
  /** What a picture costs, where somebody pays for it. */
  cost?: string;
  seen: string;
};

type Props = {
  step: CheckStep;
  microphone: Device;
  camera: Device;
  level: number;
  words: CheckWords;
  mayChoose: boolean;
};

const Sound = (props: Props): JSX.Element => (
  <Switch
    fallback={
      <>
        <p>{props.words.unheard}</p>
        <Button icon="mic" onClick={() => void props.microphone.ask()}>
          {checkText().openMicrophone}
        </Button>
      </>
    }
  >
    <Match when={props.step === "microphone"}>
      <p>{checkText().microphoneAsk}</p>
    </Match>
    <Match when={problemOf(props.microphone.state())}>
      {(problem) => <DeviceHelp problem={problem()} device="microphone" />}
    </Match>
    <Match when={props.microphone.state().status === "ready"}>
      <Show when={props.camera.state().status !== "ready"}>
        <p>{checkText().microphoneSpeak}</p>
      </Show>
      <meter class="level" min="0" max="1" value={props.level} aria-label={checkText().level} />
      <Show when={props.mayChoose}>
        <DeviceChoice kind="microphone" onChoose={() => void props.microphone.ask()} />
      </Show>
    </Match>
  </Switch>
);

const Camera = (props: Props): JSX.Element => {
  const stream = createMemo(() => streamOf(props.camera.state()));
  return (
    <Switch fallback={<p class="check-line">{checkText().noPicture}</p>}>
      <Match when={props.step === "camera"}>
        <p>{props.words.cameraAsk}</p>
        <Show when={props.words.cost}>
          <p class="quiet">{props.words.cost}</p>
        </Show>
      </Match>
      <Match when={problemOf(props.camera.state())}>
        {(problem) => <DeviceHelp problem={problem()} device="camera" />}
      </Match>
      <Match when={stream()}>
        {(current) => (
          <div class="check-picture">
            <Picture picture={playableStream(current())} label={props.words.seen} mirrored />
          </div>
        )}
      </Match>
    </Switch>
  );
};

const CameraPart = (props: Props): JSX.Element => {
  let heading: HTMLHeadingElement | undefined;
  // Each answer goes away with its button: one reads on at the question that comes next, or at what came of it.
  createEffect(() => {
    if (props.step === "camera" || props.step === "ready") takeLostFocus(heading);
  });
  return (
    <section class="check-part">
      <h2 ref={heading} tabindex="-1">
        <Icon name={props.camera.state().status === "ready" ? "check" : "video"} />
        {checkText().picture}
      </h2>
      <Camera {...props} />
      <Show when={props.mayChoose && props.camera.state().status === "ready"}>
        <DeviceChoice kind="camera" onChoose={() => void props.camera.ask()} />
      </Show>
    </section>
  );
};

/** Trying out the devices: microphone first, then the camera, then what it will cost. */
export const DeviceCheck = (props: Props): JSX.Element => (
  <>
    <section class="check-part">
      <h2>
        <Icon name={props.microphone.state().status === "ready" ? "check" : "mic"} />
        {checkText().sound}
      </h2>
      <Sound {...props} />
    </section>
    <Show when={props.step !== "microphone" && props.step !== "microphone-help"}>
      <CameraPart {...props} />
    </Show>
  </>
);
