import { isolated } from "../text/isolated.ts";
import type { indonesian } from "./text.id.ts";

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
  noMicrophone: "Your sound is not on: you can hear, but can't be heard. Tap “Turn sound on”.",
  noCamera: "Your picture is not on. The sound goes on.",
};
