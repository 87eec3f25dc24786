import type { DeviceState } from "../create-device.ts";

/** The one question the device check asks next. */
export type CheckStep = "microphone" | "microphone-help" | "camera" | "camera-help" | "ready";

const open = new Set<DeviceState["status"]>(["idle", "asking"]);

/** Microphone first, then camera; a device that was given up on is settled too, so there is always a way on. */
export const checkStep = (microphone: DeviceState["status"], camera: DeviceState["status"]): CheckStep => {
  if (open.has(microphone)) return "microphone";
  if (microphone === "problem") return "microphone-help";
  if (open.has(camera)) return "camera";
  return camera === "problem" ? "camera-help" : "ready";
};
