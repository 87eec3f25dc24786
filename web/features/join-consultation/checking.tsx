import type { JSX } from "solid-js";
import { Page } from "../../ui/page.tsx";
import { createDevice } from "../../video/create-device.ts";
import { createLevel } from "../../video/create-level.ts";
import type { Wish } from "../../video/create-room.ts";
import { CheckActions } from "./check-actions.tsx";
import { checkStep } from "./check-step.ts";
import { DeviceCheck, streamOf } from "./device-check.tsx";
import { joinText } from "./text.ts";

/** The device check: joins the two devices with what is shown of them. */
export const Checking = (props: { onReady: (wish: Wish) => void }): JSX.Element => {
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
      title={joinText().check}
      lead={step() === "microphone" ? joinText().checkLead : undefined}
      bar={<CheckActions step={step()} microphone={microphone} camera={camera} onReady={ready} />}
    >
      <DeviceCheck step={step()} microphone={microphone.state()} camera={camera.state()} level={level()} />
    </Page>
  );
};
