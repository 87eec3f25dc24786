import type { indonesian } from "./text.id.ts";

export const english: typeof indonesian = {
  said: { "cancel-appointment": "Appointment cancelled.", "end-consultation": "Visit finished." },
  not: {
    "cancel-appointment": "The appointment is not cancelled yet.",
    "end-consultation": "The visit is not finished yet.",
  },
  unsent: {
    "cancel-appointment": "The cancellation has not been sent yet.",
    "end-consultation": "The end of the visit has not been sent yet.",
  },
  undo: "Undo",
  seconds: (count) => `${count} s`,
};
