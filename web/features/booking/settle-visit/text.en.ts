import { isolated } from "../../../text/isolated.ts";

export const english = {
  left: (count: number) =>
    count === 1 ? "Of 1 visit nobody has noted how it ended." : `Of ${count} visits nobody has noted how they ended.`,
  toOutcomes: "Note how they ended",
  inside: "They were called in meanwhile.",
  settled: (outcome: string) => `A colleague has noted: ${outcome.toLowerCase()}.`,
  otherwise: "A colleague has noted how it ended.",
  together: (count: number) => ({
    said: `${count} outcomes will be noted.`,
    not: `${count} outcomes are not noted yet.`,
    sending: `${count} outcomes are being sent.`,
    unsent: `${count} outcomes are not sent yet.`,
    done: `${count} outcomes were noted.`,
  }),
  words: (who: string | undefined, outcome: string) => {
    const about = `${who ? isolated(who) : "This visit"}: ${outcome.toLowerCase()}`;
    return {
      said: `${about}. Will be noted.`,
      not: `${about}: not noted yet.`,
      sending: `${about}. Being sent.`,
      unsent: `${about}. Not sent yet.`,
      done: `${about}. Noted.`,
    };
  },
};
