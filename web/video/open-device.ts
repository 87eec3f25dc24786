import { pictureSize } from "./room-settings.ts";

/** The two devices a person may lend to a call. */
export type DeviceKind = "microphone" | "camera";

const wanted: Record<DeviceKind, MediaStreamConstraints> = {
  microphone: { audio: { echoCancellation: true } },
  camera: { video: { ...pictureSize, facingMode: "user" } },
};

/** Asks for one device: asked for both at once, a refused camera would take the microphone with it. */
export const openDevice = async (kind: DeviceKind): Promise<MediaStream> =>
  navigator.mediaDevices.getUserMedia(wanted[kind]);

/** Gives a device back, so that the phone shows it as free. */
export const closeDevice = (stream: MediaStream): void => {
  for (const track of stream.getTracks()) track.stop();
};
