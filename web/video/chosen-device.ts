import { kept } from "../storage/kept.ts";

/** The two devices a person may lend to a call. */
export type DeviceKind = "microphone" | "camera";

const isText = (value: unknown): boolean => typeof value === "string";

const stored: Record<DeviceKind, ReturnType<typeof kept<string>>> = {
  microphone: kept("device.microphone", isText),
  camera: kept("device.camera", isText),
};

/** The device somebody chose on this computer, by the browser's own id for it; none: the system's choice. */
export const chosenDevice = (kind: DeviceKind): string | undefined => stored[kind].read();

/** Keeps a choice of device for the next call. */
export const chooseDevice = (kind: DeviceKind, id: string): void => stored[kind].write(id);
