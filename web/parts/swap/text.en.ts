import { isolated } from "../../text/isolated.ts";

export const english = {
  swap: (name: string, shift: string, inReturn: string) => `${isolated(name)}: ${shift}, in return for ${inReturn}`,
  give: (name: string, shift: string) => `${isolated(name)} gives away ${shift}`,
  open: (shift: string) => `Open shift: ${shift}`,
  of: (name: string, shift: string) => `${isolated(name)}, ${shift}`,
  former: {
    colleague: (name: string) => `${isolated(name)} took their yes back.`,
    scheduler: (name: string) => `The scheduler declined ${isolated(name)}.`,
  },
  said: (words: string) => `Message: ${isolated(words)}`,
  voids: "Publishing this ends these swaps:",
  states: {
    open: "Waiting for a colleague's answer",
    agreed: (name: string) => `${isolated(name)} agreed. Waiting for the scheduler.`,
    approved: (name: string) => `Approved. ${isolated(name)} is on duty.`,
    swapped: "Approved. Their shifts are swapped.",
    colleague: "Declined by the colleague",
    scheduler: "Declined by the scheduler",
    withdrawn: "Withdrawn",
    takenBack: "The colleague took their yes back",
    changed: "Can’t go ahead: the roster has changed. It can once the roster is changed back.",
    replaced: "Ended, because the roster changed",
    lapsed: "Too late: the shift has begun",
  },
};
