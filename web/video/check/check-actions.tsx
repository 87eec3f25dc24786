import { type JSX, Match, Switch } from "solid-js";
import { Button } from "../../ui/button.tsx";
import type { Device } from "../create-device.ts";
import type { CheckStep } from "./check-step.ts";
import { checkText } from "./text.ts";

type Props = { step: CheckStep; microphone: Device; camera: Device; enter: string; onReady: () => void };

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
        <Button kind="primary" wide onClick={() => props.microphone.ask()}>
          {checkText().again}
        </Button>
        <Button wide onClick={() => props.microphone.turnOff()}>
          {checkText().onListening}
        </Button>
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
        <Button kind="primary" wide onClick={() => props.camera.ask()}>
          {checkText().again}
        </Button>
        <Button wide onClick={() => props.camera.turnOff()}>
          {isHeard() ? checkText().onVoice : checkText().onUnseen}
        </Button>
      </Match>
      <Match when={props.step === "ready"}>
        <Button kind="primary" wide onClick={() => props.onReady()}>
          {props.enter}
        </Button>
      </Match>
    </Switch>
  );
};
