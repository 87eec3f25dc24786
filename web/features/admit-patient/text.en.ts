import type { indonesian } from "./text.id.ts";

export const english: typeof indonesian = {
  room: (name) => `Consultation with ${name}`,
  patient: "Patient",
  opening: "Opening the room…",
  absent: (name) => `${name} is not in the room yet. You are connected as soon as they come.`,
  left: "You are outside the room",
  leftLead: "The consultation is not finished. The patient may still be waiting.",
  elsewhere: "This room is open on another screen",
  rejoin: "Come back in",
  line: "Back to the line",
  ended: "Consultation finished",
  next: "Next patient",
  refused: "This room can't be opened",
  unavailable: "The video room is not available right now",
  unavailableLead:
    "We keep trying. The patient keeps the place in line. If it takes long, reach them through the desk.",
};
