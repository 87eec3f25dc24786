import { chosenDevice, type DeviceKind } from "./chosen-device.ts";
import { pictureSize } from "./room-settings.ts";

/** What was chosen is asked for kindly: where it is unplugged today, another one serves. */
const chosen = (kind: DeviceKind): MediaTrackConstraints => {
  const id = chosenDevice(kind);
  return id === undefined ? {} : { deviceId: { ideal: id } };
};

const wanted: Record<DeviceKind, () => MediaStreamConstraints> = {
  microphone: () => ({ audio: { echoCancellation: true, ...chosen("microphone") } }),
  camera: () => ({ video: { ...pictureSize, facingMode: "user", ...chosen("camera") } }),
};

/** Asks for one device: asked for both at once, a refused camera would take the microphone with it. */
export const openDevice = async (kind: DeviceKind): Promise<MediaStream> =>
  navigator.mediaDevices.getUserMedia(wanted[kind]());

/** Gives a device back, so that the phone shows it as free. */
export const closeDevice = (stream: MediaStream): void => {
  for (const track of stream.getTracks()) track.stop();
};
