import "./device-check.css";
import { createMemo, type JSX, Match, Show, Switch } from "solid-js";
import { Icon } from "../../ui/icon.tsx";
import { callMegabytes } from "../../video/call-cost.ts";
import type { DeviceState } from "../../video/create-device.ts";
import { Picture } from "../../video/picture.tsx";
import { playableStream } from "../../video/playable-stream.ts";
import type { CheckStep } from "./check-step.ts";
import { DeviceHelp } from "./device-help.tsx";
import { joinText } from "./text.ts";

/** What a consultation usually takes, in minutes: what the data cost is said for. */
const usualMinutes = 15;

export const streamOf = (state: DeviceState): MediaStream | undefined =>
  state.status === "ready" ? state.stream : undefined;

const problemOf = (state: DeviceState) => (state.status === "problem" ? state.problem : undefined);

type Props = { step: CheckStep; microphone: DeviceState; camera: DeviceState; level: number };

const Sound = (props: Props): JSX.Element => (
  <Switch fallback={<p class="check-line">{joinText().listening}</p>}>
    <Match when={props.step === "microphone"}>
      <p>{joinText().microphoneAsk}</p>
    </Match>
    <Match when={problemOf(props.microphone)}>
      {(problem) => <DeviceHelp problem={problem()} device={joinText().microphone} />}
    </Match>
    <Match when={props.microphone.status === "ready"}>
      <Show when={props.camera.status !== "ready"}>
        <p>{joinText().microphoneSpeak}</p>
      </Show>
      <meter class="level" min="0" max="1" value={props.level} aria-label={joinText().level} />
    </Match>
  </Switch>
);

const Camera = (props: Props): JSX.Element => {
  const stream = createMemo(() => streamOf(props.camera));
  return (
    <Switch fallback={<p class="check-line">{joinText().noPicture}</p>}>
      <Match when={props.step === "camera"}>
        <p>{joinText().cameraAsk}</p>
        <p class="quiet">{joinText().cost(callMegabytes(usualMinutes, false), callMegabytes(usualMinutes, true))}</p>
      </Match>
      <Match when={problemOf(props.camera)}>
        {(problem) => <DeviceHelp problem={problem()} device={joinText().camera} />}
      </Match>
      <Match when={stream()}>
        {(current) => (
          <div class="check-picture">
            <Picture picture={playableStream(current())} label={joinText().seen} mirrored />
          </div>
        )}
      </Match>
    </Switch>
  );
};

/** Trying out the devices: microphone first, then the camera, then what it will cost. */
export const DeviceCheck = (props: Props): JSX.Element => (
  <>
    <section class="check-part">
      <h2>
        <Icon name={props.microphone.status === "ready" ? "check" : "mic"} />
        {joinText().sound}
      </h2>
      <Sound {...props} />
    </section>
    <Show when={props.step !== "microphone" && props.step !== "microphone-help"}>
      <section class="check-part">
        <h2>
          <Icon name={props.camera.status === "ready" ? "check" : "video"} />
          {joinText().picture}
        </h2>
        <Camera {...props} />
      </section>
    </Show>
  </>
);
