import { type JSX, Match, Switch } from "solid-js";
import { Button } from "../../ui/button.tsx";
import type { Device } from "../create-device.ts";
import type { CheckStep } from "./check-step.ts";
import { checkText } from "./text.ts";

type Props = { step: CheckStep; microphone: Device; camera: Device; enter: string; onReady: () => void };

/** What to do about a device that gave a problem: try once more, or go on without it. */
const Again = (props: { device: Device; without: string }): JSX.Element => (
  <>
    <Button kind="primary" wide onClick={() => props.device.ask()}>
      {checkText().again}
    </Button>
    <Button wide onClick={() => props.device.turnOff()}>
      {props.without}
    </Button>
  </>
);

/** The next step of the device check, and the way around it. */
export const CheckActions = (props: Props): JSX.Element => {
  const isAsking = (device: Device): boolean => device.state().status === "asking";
  const isHeard = (): boolean => props.microphone.state().status === "ready";
  return (
    <Switch>
      <Match when={props.step === "microphone"}>
        <Button kind="primary" wide icon="mic" busy={isAsking(props.microphone)} onClick={() => props.microphone.ask()}>
          {checkText().openMicrophone}
        </Button>
      </Match>
      <Match when={props.step === "microphone-help"}>
        <Again device={props.microphone} without={checkText().onListening} />
      </Match>
      <Match when={props.step === "camera"}>
        <Button kind="primary" wide icon="video" busy={isAsking(props.camera)} onClick={() => props.camera.ask()}>
          {checkText().openCamera}
        </Button>
        <Button wide onClick={() => props.camera.turnOff()}>
          {isHeard() ? checkText().voiceOnly : checkText().onUnseen}
        </Button>
      </Match>
      <Match when={props.step === "camera-help"}>
        <Again device={props.camera} without={isHeard() ? checkText().onVoice : checkText().onUnseen} />
      </Match>
      <Match when={props.step === "ready"}>
        <Button kind="primary" wide onClick={() => props.onReady()}>
          {props.enter}
        </Button>
      </Match>
    </Switch>
  );
};
