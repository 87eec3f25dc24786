import { opensBeforeMinutes } from "../../../../shared/consult/visit-room.ts";
import { isolated } from "../../../text/isolated.ts";

export const english = {
  patient: "Patient",
  check: "Try sound and picture",
  checkLead: "Once a day, before the first patient.",
  unheard: "The patient can't hear you. Turn on the microphone to speak.",
  cameraAsk: "Patients are calmer when they see you.",
  seen: "This is how the patient sees you",
  start: "Start the consultation",
  devices: "Microphone and camera",
  opening: "Opening the room…",
  absent: (name: string) => `${isolated(name)} is not in the room. You are connected as soon as they come.`,
  justLeft: (name: string) => `${isolated(name)} has just left. You are connected as soon as they are back.`,
  leftMinutes: (name: string, minutes: number) =>
    `${isolated(name)} left ${minutes} min ago. Wait a moment, or pause the visit and call the next patient.`,
  news: {
    left: (name: string) => `${isolated(name)} left the room`,
    back: (name: string) => `${isolated(name)} is back`,
  },
  notHeard: (name: string) => `${isolated(name)} is in the room, but can't speak yet.`,
  admitAgain: "Try to connect again",
  pause: "Send back to the line",
  left: "You are outside the room",
  leftLead: "The consultation is not finished. The patient may still be waiting.",
  elsewhere: "This room is open on another screen",
  rejoin: "Come back in",
  line: "Back to the line",
  ended: "Consultation finished",
  next: "Next patient",
  notMet: (name: string) => `${isolated(name)} is waiting again`,
  notMetLead: "You have not met in the room, so this visit is not finished. Call again when the patient is ready.",
  paused: (name: string) => `${isolated(name)} is waiting again`,
  pausedLead: "Their place in line is not lost. You can call again at any time.",
  tooEarly: "This room is not open yet",
  tooEarlyLead: (name: string) => `It opens ${opensBeforeMinutes} minutes before the time of ${isolated(name)}.`,
  unavailableLead:
    "We keep trying. The patient keeps the place in line. If it takes long, reach them through the desk.",
};
