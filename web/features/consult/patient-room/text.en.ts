import { isolated } from "../../../text/isolated.ts";
import type { Countdown } from "../../../time/countdown.ts";
import type { Wish } from "../../../video/create-sending.ts";

const remaining = (left: Countdown): string => {
  if (left.unit === "days") return left.days === 1 ? "Tomorrow" : `In ${left.days} days`;
  if (left.unit === "hours") return `In ${left.hours} h ${left.minutes} min`;
  return left.unit === "minutes" ? `In ${left.minutes} min` : "In a moment";
};

export const english = {
  check: "Try sound and picture",
  checkLead: "So that you are heard and seen well.",
  sound: "Sound",
  picture: "Picture",
  network: "Network",
  listening: "You only listen",
  unheard: "You can't be heard. Turn on the microphone to speak.",
  cameraAsk: "It helps when you are seen. Without a picture is fine too.",
  seen: "This is how you are seen",
  noPicture: "No picture",
  again: "Try again",
  cost: (minutes: number, voice: number, video: number) =>
    `${minutes} minutes: about ${voice} MB for voice only, ${video} MB with picture.`,
  costOf: (megabytes: number, minutes: number) => `About ${megabytes} MB for ${minutes} minutes.`,
  waiting: "Waiting for your turn",
  waitingFor: (name: string) => `Waiting for ${isolated(name)}`,
  soundReady: "Ready",
  pictureReady: "Ready",
  networkReady: "Connected",
  networkSlow: "Weak, still connected",
  networkNone: "Connecting…",
  whatNext: "Stay on this screen. When it is your turn, the phone rings and you are connected.",
  private: ({ microphone, camera }: Wish) => {
    if (microphone && camera) return "Your sound and picture turn on only then.";
    if (microphone) return "Your sound turns on only then.";
    return camera ? "Your picture turns on only then." : "Your sound and picture stay off.";
  },
  worse: "If you feel worse, don't wait: call 119 or come to the puskesmas.",
  mayClose: "Screen locked or closed? Open it again, your place is kept.",
  cannotWait: "Can't wait?",
  called: "You have been called",
  connecting: "You have been called. Connecting…",
  admitted: "You are connected. Please speak.",
  doctor: "Health worker",
  absent: (name: string) =>
    `${isolated(name)} is out of the room. Stay on this screen until they are back or the consultation ends.`,
  early: "Not yet time",
  earlyLead: (clock: string) => `The waiting room opens at ${clock}.`,
  earlyLeadOn: (day: string, clock: string) => `The waiting room opens on ${day}, at ${clock}.`,
  earlyNext: "This screen changes by itself then. You may also close it for now.",
  remaining,
  left: "You left the room",
  leftLead: "The visit is not over. You can come back in.",
  elsewhere: "This visit is open on another screen",
  rejoin: "Come back in",
  thanks: "Thank you",
  completed: "The consultation is over. Get well soon.",
  completedNext: "Follow the advice you got. If you don't get better, book again.",
  asking: "Asking about your visit…",
  closed: "This room is closed",
  closedNext: "See your ticket, or ask the registration desk.",
  moved: "This appointment was moved",
  movedLead: (day: string, clock: string) => `New time: ${day}, ${clock}.`,
  movedNumber: (number: string) => `New queue number: ${number}`,
  ticket: "See the ticket",
  here: "You are noted as here",
  hereNext: "Wait at the puskesmas until you are called.",
  over: "The time of this visit has passed",
  overNext: "You can still get help. Choose another time, or ask the registration desk.",
  cancelled: "This appointment was cancelled",
  unserved: "You could not be seen in time",
  unservedNext: "Sorry, there was no time left today. Choose another time, or ask the registration desk.",
  visits: "My visits",
  unavailableNext:
    "Your place is kept. We keep trying, so leave this screen open. If it takes long, ask the registration desk and say the code of your ticket.",
  offline: "No network yet",
  offlineNext: "Your place is kept. Move to where the signal is better. We connect by ourselves.",
};
