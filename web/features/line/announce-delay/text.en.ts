import { isolated } from "../../../text/isolated.ts";

export const english = {
  open: "Announce a delay…",
  change: "Change the delay…",
  takeBack: "Take back: not late",
  said: (minutes: number, clock: string) => `Announced: ${minutes}\u00a0minutes late, begins around ${clock}`,
  title: (practitioner: string) => `Announce that ${isolated(practitioner)} is late?`,
  hint: "Everybody who waits reads it on their phone and on the call board.",
  by: "How long after the session's start",
  minutes: (minutes: number) => `${minutes}\u00a0minutes`,
  yes: "Yes, announce it",
  no: "Leave it",
};
