import { isolated } from "../../../text/isolated.ts";

export const english = {
  open: "Announce a delay…",
  change: "Change the delay…",
  takeBack: "Take back: not late",
  said: (minutes: number, clock: string) => `Announced: ${minutes}\u00a0minutes late, begins around ${clock}`,
  saidOver: (clock: string) => `The start that was announced, ${clock}, is past`,
  title: (practitioner: string) => `Announce that ${isolated(practitioner)} is late?`,
  hint: "Everybody booked or waiting reads it on their phone, and those at the clinic on the call board.",
  by: "How long after the session's start, and around when it begins",
  minutes: (minutes: number, clock: string) => `${minutes}\u00a0minutes · ${clock}`,
  yes: "Yes, announce it",
  no: "Leave it",
};
