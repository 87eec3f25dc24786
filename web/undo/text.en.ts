import type { indonesian } from "./text.id.ts";

export const english: typeof indonesian = {
  said: { "cancel-appointment": "Appointment cancelled.", "end-consultation": "Consultation finished." },
  not: {
    "cancel-appointment": "The appointment is not cancelled yet.",
    "end-consultation": "The consultation is not finished yet.",
  },
  unsent: {
    "cancel-appointment": "The cancellation has not been sent yet.",
    "end-consultation": "The end of the consultation has not been sent yet.",
  },
  undo: "Undo",
  seconds: (count) => `${count} s`,
};
