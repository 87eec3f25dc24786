import type { indonesian } from "./text.id.ts";

const steps: (typeof indonesian)["steps"] = {
  refused: (device) => [
    "Tap the sign to the left of the address, at the top.",
    "Tap “Permissions”.",
    `Turn on “${device}”.`,
    "Come back here and tap “Try again”.",
  ],
  unanswered: () => ["Look for the question at the top of the screen and choose “Allow”.", "Or go on without it."],
  busy: () => ["Close the call or app that is still open.", "Tap “Try again”."],
  missing: () => ["If there is a headset, unplug it and plug it in again.", "Tap “Try again”, or go on without it."],
  unsupported: () => ["Open this page in Chrome.", "Or go on without it."],
};

export const english: typeof indonesian = {
  sound: "Sound",
  picture: "Picture",
  microphoneAsk: "The screen will ask. Choose “Allow”.",
  microphoneSpeak: "Say something: the line moves when you are heard.",
  level: "Loudness",
  noPicture: "No picture",
  openMicrophone: "Turn on microphone",
  openCamera: "Turn on camera",
  voiceOnly: "Voice only, saves data",
  again: "Try again",
  onListening: "Go on, I only listen",
  onVoice: "Go on with voice only",
  onUnseen: "Go on without picture",
  steps,
};
