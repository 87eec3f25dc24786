import { isolated } from "../text/isolated.ts";
import type { DeviceKind } from "./chosen-device.ts";
import type { DeviceProblem } from "./device-problem.ts";

const device: Record<DeviceKind, string> = { microphone: "Microphone", camera: "Camera" };

const problem: Record<DeviceProblem, (device: string) => string> = {
  refused: (device) => `${device} is not allowed yet`,
  unanswered: (device) => `${device} still waits for your answer`,
  busy: (device) => `${device} is in use by another app`,
  missing: (device) => `${device} was not found`,
  unsupported: (device) => `This app can't use the ${device.toLowerCase()} yet`,
};

const steps: Record<DeviceProblem, (device: string, again: string) => string[]> = {
  refused: (device, again) => [
    "Tap the sign to the left of the address, at the top.",
    "Tap “Permissions”.",
    `Turn on “${device}”.`,
    `Come back here and tap “${again}”.`,
  ],
  unanswered: () => ["Look for the question at the top of the screen and choose “Allow”.", "Or go on without it."],
  busy: (_, again) => ["Close the call or app that is still open.", `Tap “${again}”.`],
  missing: (_, again) => [
    "If there is a headset, unplug it and plug it in again.",
    `Tap “${again}”, or go on without it.`,
  ],
  unsupported: () => ["Open this page in Chrome.", "Or go on without it."],
};

export const english = {
  withWhom: (name: string) => `Consultation with ${isolated(name)}`,
  refused: "This room can't be opened",
  unavailable: "The video room is not available right now",
  controls: "Call controls",
  soundOn: "Turn sound on",
  soundOff: "Turn sound off",
  pictureOn: "Turn picture on",
  pictureOff: "Turn picture off",
  turn: "Turn camera",
  leave: "Leave the room",
  startSound: "Hear the other side",
  ownPicture: "Your picture",
  pictureOf: (name: string) => `Picture of ${isolated(name)}`,
  muted: (name: string) => `The sound of ${isolated(name)} is off`,
  voiceOnly: (name: string) => `${isolated(name)}, voice only`,
  reconnecting: "The connection dropped for a moment. Connecting again…",
  ownNetwork: "Your network is weak. Turn the picture off so that the sound flows.",
  ownNetworkVoice: "Your network is weak. The sound may break up.",
  otherNetwork: (name: string) => `The network of ${isolated(name)} is weak.`,
  device,
  problem,
  steps,
  whatToDo: "What you can do",
  noMicrophone: (known?: DeviceProblem) =>
    known
      ? `${problem[known](device.microphone)}: you can hear, but can't be heard.`
      : "Your sound is not on: you can hear, but can't be heard. Tap “Turn sound on”.",
  noCamera: (known?: DeviceProblem) =>
    `${known ? problem[known](device.camera) : "Your picture is not on"}. The sound goes on.`,
};
