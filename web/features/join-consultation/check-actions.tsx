import { type JSX, Match, Switch } from "solid-js";
import { Button } from "../../ui/button.tsx";
import type { Device } from "../../video/create-device.ts";
import type { CheckStep } from "./check-step.ts";
import { joinText } from "./text.ts";

type Props = { step: CheckStep; microphone: Device; camera: Device; onReady: () => void };

/** The next step of the device check, and the way around it. */
export const CheckActions = (props: Props): JSX.Element => {
  const isAsking = (device: Device): boolean => device.state().status === "asking";
  return (
    <Switch>
      <Match when={props.step === "microphone"}>
        <Button kind="primary" wide icon="mic" busy={isAsking(props.microphone)} onClick={() => props.microphone.ask()}>
          {joinText().openMicrophone}
        </Button>
      </Match>
      <Match when={props.step === "microphone-help"}>
        <Button kind="primary" wide onClick={() => props.microphone.ask()}>
          {joinText().again}
        </Button>
        <Button wide onClick={() => props.microphone.turnOff()}>
          {joinText().onListening}
        </Button>
      </Match>
      <Match when={props.step === "camera"}>
        <Button kind="primary" wide icon="video" busy={isAsking(props.camera)} onClick={() => props.camera.ask()}>
          {joinText().openCamera}
        </Button>
        <Button wide onClick={() => props.camera.turnOff()}>
          {joinText().voiceOnly}
        </Button>
      </Match>
      <Match when={props.step === "camera-help"}>
        <Button kind="primary" wide onClick={() => props.camera.ask()}>
          {joinText().again}
        </Button>
        <Button wide onClick={() => props.camera.turnOff()}>
          {joinText().onVoice}
        </Button>
      </Match>
      <Match when={props.step === "ready"}>
        <Button kind="primary" wide onClick={() => props.onReady()}>
          {joinText().enter}
        </Button>
      </Match>
    </Switch>
  );
};
