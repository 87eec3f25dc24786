import { isolated } from "../../text/isolated.ts";

const ofWhom = (name: string | undefined): string => (name ? isolated(name) : "The patient");

export const english = {
  notThere: "Not there",
  beingSkipped: "being passed over",
  notThereOf: (who: string) => `Not there: ${who}`,
  words: (name: string | undefined) => ({
    said: `${ofWhom(name)} is passed over: not there.`,
    not: `${ofWhom(name)} is not passed over yet.`,
    sending: `${ofWhom(name)} is passed over: being sent.`,
    unsent: `${ofWhom(name)} is passed over: not sent yet.`,
    done: `${ofWhom(name)} is passed over.`,
  }),
};
