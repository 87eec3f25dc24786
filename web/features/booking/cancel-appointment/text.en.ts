import { isolated } from "../../../text/isolated.ts";

const of = (name: string | undefined): string => (name ? ` of ${isolated(name)}` : "");

export const english = {
  cancel: "Cancel the appointment",
  question: "Cancel this appointment?",
  goesToOthers: "Its time can then go to somebody else.",
  voids: "Its number and code then no longer hold.",
  confirm: "Yes, cancel it",
  keep: "No, keep it",
  words: (name: string | undefined) => ({
    said: `The appointment${of(name)} is being cancelled.`,
    not: `The appointment${of(name)} is not cancelled yet.`,
    sending: `The cancellation${of(name)} is being sent.`,
    unsent: `The cancellation of the appointment${of(name)} has not been sent yet.`,
    done: `The appointment${of(name)} is cancelled.`,
  }),
};
