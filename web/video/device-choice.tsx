import { createResource, type JSX, onCleanup, onMount, Show } from "solid-js";
import { Select } from "../ui/field.tsx";
import { chooseDevice, chosenDevice, type DeviceKind } from "./chosen-device.ts";
import { videoText } from "./text.ts";

const kinds: Record<DeviceKind, MediaDeviceKind> = { microphone: "audioinput", camera: "videoinput" };

const devicesOf = async (kind: DeviceKind): Promise<{ value: string; label: string }[]> =>
  (await navigator.mediaDevices.enumerateDevices())
    .filter((device) => device.kind === kinds[kind] && device.label !== "")
    .map(({ deviceId, label }) => ({ value: deviceId, label }));

type Props = { kind: DeviceKind; onChoose: (id: string) => void };

/** Which microphone or camera is used, to be changed; one that is plugged in meanwhile joins the list. */
export const DeviceChoice = (props: Props): JSX.Element => {
  const [devices, { refetch }] = createResource(() => props.kind, devicesOf);
  const again = (): void => void refetch();
  onMount(() => navigator.mediaDevices.addEventListener("devicechange", again));
  onCleanup(() => navigator.mediaDevices.removeEventListener("devicechange", again));
  const choose = (id: string): void => {
    chooseDevice(props.kind, id);
    props.onChoose(id);
  };
  return (
    <Show when={(devices.latest?.length ?? 0) > 0}>
      <Select
        label={videoText().device[props.kind]}
        value={chosenDevice(props.kind) ?? devices.latest?.[0]?.value ?? ""}
        options={devices.latest ?? []}
        onChange={choose}
      />
    </Show>
  );
};
