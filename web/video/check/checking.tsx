import type { JSX } from "solid-js";
import { Page } from "../../ui/page.tsx";
import { createDevice } from "../create-device.ts";
import { createLevel } from "../create-level.ts";
import type { Wish } from "../create-sending.ts";
import { CheckActions } from "./check-actions.tsx";
import { checkStep } from "./check-step.ts";
import { type CheckWords, DeviceCheck, streamOf } from "./device-check.tsx";

type Props = {
  title: string;
  lead: string;
  words: CheckWords;
  /** What the last button does. */
  enter: string;
  /** Whether to offer a choice where there are several devices: at a desk, a phone knows by itself. @default false */
  mayChoose?: boolean;
  onReady: (wish: Wish) => void;
};

/** The device check: joins the two devices with what is shown of them. */
export const Checking = (props: Props): JSX.Element => {
  const microphone = createDevice("microphone");
  const camera = createDevice("camera");
  const level = createLevel(() => streamOf(microphone.state()));
  const step = () => checkStep(microphone.state().status, camera.state().status);
  const ready = (): void =>
    props.onReady({
      microphone: microphone.state().status === "ready",
      camera: camera.state().status === "ready",
    });
  return (
    <Page
      title={props.title}
      lead={step() === "microphone" ? props.lead : undefined}
      bar={<CheckActions step={step()} microphone={microphone} camera={camera} enter={props.enter} onReady={ready} />}
    >
      <DeviceCheck
        step={step()}
        microphone={microphone}
        camera={camera}
        level={level()}
        words={props.words}
        mayChoose={props.mayChoose ?? false}
      />
    </Page>
  );
};
