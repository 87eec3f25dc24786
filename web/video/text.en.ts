import { isolated } from "../text/isolated.ts";
import type { DeviceKind } from "./chosen-device.ts";
import type { DeviceProblem } from "./device-problem.ts";
import type { indonesian } from "./text.id.ts";

const device: Record<DeviceKind, string> = { microphone: "Microphone", camera: "Camera" };

const problem: (typeof indonesian)["problem"] = {
  refused: (device) => `${device} is not allowed yet`,
  unanswered: (device) => `${device} still waits for your answer`,
  busy: (device) => `${device} is in use by another app`,
  missing: (device) => `${device} was not found`,
  unsupported: (device) => `This app can't use the ${device.toLowerCase()} yet`,
};

const because = (kind: DeviceKind, known: DeviceProblem | undefined): string | undefined =>
  known && problem[known](device[kind]);

export const english: typeof indonesian = {
  controls: "Call controls",
  soundOn: "Turn sound on",
  soundOff: "Turn sound off",
  pictureOn: "Turn picture on",
  pictureOff: "Turn picture off",
  turn: "Turn camera",
  leave: "Leave the room",
  startSound: "Hear the other side",
  ownPicture: "Your picture",
  pictureOf: (name) => `Picture of ${isolated(name)}`,
  muted: (name) => `The sound of ${isolated(name)} is off`,
  voiceOnly: (name) => `${isolated(name)}, voice only`,
  reconnecting: "The connection dropped for a moment. Connecting again…",
  ownNetwork: "Your network is weak. Turn the picture off so that the sound flows.",
  ownNetworkVoice: "Your network is weak. The sound may break up.",
  otherNetwork: (name) => `The network of ${isolated(name)} is weak.`,
  device,
  problem,
  noMicrophone: (known) =>
    `${because("microphone", known) ?? "Your sound is not on"}: you can hear, but can't be heard. Tap “Turn sound on”.`,
  noCamera: (known) => `${because("camera", known) ?? "Your picture is not on"}. The sound goes on.`,
};
