import { isolated } from "../text/isolated.ts";
import type { indonesian } from "./text.id.ts";

const of = (name: string | undefined): string => (name ? ` of ${isolated(name)}` : "");

export const english: typeof indonesian = {
  said: {
    "cancel-appointment": (name) => `The appointment${of(name)} is being cancelled.`,
    "end-consultation": (name) => `The visit${of(name)} is being finished.`,
  },
  not: {
    "cancel-appointment": (name) => `The appointment${of(name)} is not cancelled yet.`,
    "end-consultation": (name) => `The visit${of(name)} is not finished yet.`,
  },
  sending: {
    "cancel-appointment": (name) => `The cancellation${of(name)} is being sent.`,
    "end-consultation": (name) => `The end of the visit${of(name)} is being sent.`,
  },
  unsent: {
    "cancel-appointment": (name) => `The cancellation of the appointment${of(name)} has not been sent yet.`,
    "end-consultation": (name) => `The end of the visit${of(name)} has not been sent yet.`,
  },
  done: {
    "cancel-appointment": (name) => `The appointment${of(name)} is cancelled.`,
    "end-consultation": (name) => `The visit${of(name)} is finished.`,
  },
  undo: "Undo",
  seconds: (count) => `${count} s`,
};
