import { isolated } from "../../../../text/isolated.ts";

const ofWhom = (name: string | undefined): string => (name ? isolated(name) : "The patient");

export const english = {
  notHere: "Noted by mistake, not here",
  notHereOf: (who: string) => `Noted by mistake, not here: ${who}`,
  words: (name: string | undefined) => ({
    said: `${ofWhom(name)} is noted as not here yet. Their visit is as it was booked again.`,
    not: `${ofWhom(name)} is still noted as here.`,
    sending: `${ofWhom(name)} is not here yet: being sent.`,
    unsent: `${ofWhom(name)} is not here yet: not sent yet, waiting for the network.`,
    done: `${ofWhom(name)} is noted as not here yet.`,
  }),
  refused: {
    "appointment.changed": "The line has changed meanwhile. Look at the list again.",
    "appointment.final": "The visit is over or was cancelled.",
    "appointment.in-consultation": "They are being seen.",
  },
};
